namespace ScrapeClean.Tests.Shared;

/// <summary>Bodies that look like furniture in part, and must survive whole: title, body, lines that the cleaned text must have.</summary>
internal static class SurvivalCases
{
    public static TheoryData<string, string, string[]> All => new()
    {
        {
            "The Lantern Keeper",
            """
            <p><i>The Lantern Keeper</i> is a 1987 adventure game about a lighthouse on a drowned coast, written by two sisters over three winters.</p>
            <h2>Plot</h2><p>A keeper finds that the light she tends no longer warns ships away but calls something up from below the reef.</p>
            <h2>Release</h2><p>The game was released in November 1987 on two floppy disks, with a chart of the coast printed on cloth.</p>
            <h2>Reception</h2><p>Critics praised the writing and complained about the parser, which understood fewer than two hundred words.</p>
            <h2>Legacy</h2><p>Several later designers have named it as the reason they began to write, among them the authors of two well-known series.</p>
            """,
            ["Release", "The game was released in November 1987 on two floppy disks", "Reception", "Critics praised the writing", "Legacy", "Several later designers have named it"]
        },
        {
            "Barley soup with leeks",
            """
            <p>This soup needs an hour, most of which it spends on its own, and it is better on the second day than on the first.</p>
            <h2>Ingredients</h2><ul><li>200 g pearl barley</li><li>3 leeks, cut into rings</li><li>1 litre of vegetable stock</li><li>salt</li></ul>
            <h2>Method</h2><ol><li>Rinse the barley until the water runs clear.</li><li>Soften the leeks in butter for ten minutes without letting them colour.</li>
            <li>Add barley and stock.</li><li>Simmer for forty minutes, stirring now and then.</li></ol><h2>Notes</h2><p>Leftover soup thickens overnight; loosen it with a little water before you heat it again.</p>
            """,
            ["200 g pearl barley", "salt", "Rinse the barley until the water runs clear.", "Add barley and stock.", "Leftover soup thickens overnight"]
        },
        {
            "At the ferry",
            """
            <p>The old man was sitting on the bollard when she came down the slip with her bicycle, and he did not look up at her.</p>
            <p>“Is it late?”</p><p>“It is always late.”</p><p>“How late?”</p><p>“Ask the tide.”</p>
            <p>She leaned the bicycle against the rail and sat down on the wet stone beside him, and for a while neither of them said anything.</p>
            <p>“No,” he said.</p><p>“No what?”</p><p>“No ferry today.”</p>
            <p>Out on the water a bell began to ring, slowly, the way it did when fog was on its way up the estuary from the sea.</p>
            """,
            ["“Is it late?”", "“Ask the tide.”", "“No,” he said.", "“No ferry today.”"]
        },
        {
            "Reading a file line by line",
            """
            <p>Reading a whole file at once is simple, but it needs as much memory as the file is long. Reading it line by line does not.</p>
            <pre><code class="language-python">with open("log.txt") as log:
                for line in log:
                    print(line.rstrip())</code></pre>
            <p>The file is closed when the block ends, even where an error leaves it early, so nothing else has to be done about it.</p>
            <pre><code>$ python read.py
            first
            second</code></pre><p>On a file of two gigabytes the program stays below ten megabytes of memory from the first line to the last one.</p>
            """,
            ["for line in log:", "print(line.rstrip())", "$ python read.py", "The file is closed when the block ends"]
        },
        {
            "Rainfall in the valley",
            """
            <p>The station at the mill has measured rain since 1931, and the table shows the driest and the wettest months of the last three years.</p>
            <table><caption>Rainfall in millimetres</caption><thead><tr><th>Year</th><th>Driest month</th><th>Wettest month</th></tr></thead><tbody>
            <tr><td>2021</td><td>April, 11</td><td>May, 143</td></tr><tr><td>2022</td><td>August, 9</td><td>February, 128</td></tr>
            <tr><td>2023</td><td>June, 14</td><td>October, 181</td></tr></tbody></table>
            <p>October 2023 was the wettest month since the station was set up, and the mill race left its bed for the first time since 1968.</p>
            """,
            ["Year\tDriest month\tWettest month", "2021\tApril, 11\tMay, 143", "2023\tJune, 14\tOctober, 181"]
        },
        {
            "Words of the rope walk",
            """
            <p>Rope makers had a language of their own, much of which went to sea with their ropes and has stayed there to the present day.</p>
            <dl><dt>Hackle</dt><dd>A board with iron spikes through which the fibres were drawn to lay them side by side.</dd>
            <dt>Strand</dt><dd>Yarns twisted together; three strands make a rope.</dd><dt>Top</dt><dd>A wooden cone with grooves that kept the strands apart until they were laid.</dd></dl>
            <p>The last rope walk of the town was a quarter of a mile long and stood until the railway needed the ground under it.</p>
            """,
            ["Hackle", "A board with iron spikes", "Strand", "Yarns twisted together; three strands make a rope.", "Top", "A wooden cone with grooves"]
        },
        {
            "Setting up the archive server",
            """
            <p>The server keeps scanned newspapers and answers requests for single pages. It needs a disk of its own and about an hour of your time.</p>
            <div class="admonition note"><p class="admonition-title">Note</p><p>The disk is formatted in the second step, so nothing on it will be kept.</p></div>
            <p>Connect the disk, start the machine, and wait until the lamp beside the power switch stops blinking and stays on.</p>
            <div class="admonition warning"><p class="admonition-title">Warning</p><p>Do not remove the disk while the lamp is on, or the index will have to be built again.</p></div>
            <p>When the index is complete the server prints its address on the screen, and the reading room's machines find it by themselves.</p>
            """,
            ["The disk is formatted in the second step", "Do not remove the disk while the lamp is on"]
        },
        {
            "The bells of St Olave",
            """
            <p>The church had five bells until 1742, when the largest of them cracked on the night of the great frost and was never recast.<sup><a href="#fn1">1</a></sup></p>
            <p>What became of its metal is not known; the churchwardens' accounts say only that it was sold by weight to a man from Lynn.<sup><a href="#fn2">2</a></sup></p>
            <p>The four bells that were left have rung every evening since, except in the years of the two wars when all bells were silent.</p>
            <h2>Notes</h2><ol class="footnotes"><li id="fn1">Parish register, entry of 14 January 1742, in the hand of the curate.</li>
            <li id="fn2">Accounts of the churchwardens, 1740 to 1755, folio 31.</li></ol>
            """,
            ["The church had five bells until 1742", "Parish register, entry of 14 January 1742", "Accounts of the churchwardens, 1740 to 1755"]
        },
        {
            "Storm on the coast: as it happened",
            """
            <p>A storm reached the coast on Monday night. We followed the work of the lifeboats and the repair crews through the day.</p>
            <div class="live-entry"><h3>09:40</h3><p>The harbour master has closed the outer gate. Two trawlers that were still at sea are being brought in by the pilot boat.</p></div>
            <div class="live-entry"><h3>08:15</h3><p>Power is back in the lower town. About three hundred houses on the hill are still without light, the network company says.</p></div>
            <div class="live-entry"><h3>06:30</h3><p>The coast road is blocked by fallen trees between the chapel and the quarry, and the first buses have been turned back.</p></div>
            """,
            ["The harbour master has closed the outer gate.", "Power is back in the lower town.", "The coast road is blocked by fallen trees"]
        },
        {
            "Five questions to a clockmaker",
            """
            <p>Ada Brunner repairs the clocks of eleven churches. We met her on the stairs of the twelfth, which she is still thinking about.</p>
            <p><strong>Do you wear a watch?</strong></p><p>No. I have never needed one, since there is always a tower somewhere that tells me how late I am.</p>
            <p><strong>Which clock is the worst?</strong></p><p>The one at St Olave. It was built by a man who hated whoever would come after him, and that is me.</p>
            <p><strong>And the best?</strong></p><p>Any clock that nobody has repaired before. The first hands are the ones that know what they are doing.</p>
            <blockquote><p>A clock does not stop. Somebody stops looking after it.</p></blockquote>
            """,
            ["Do you wear a watch?", "Which clock is the worst?", "And the best?", "A clock does not stop. Somebody stops looking after it."]
        },
    };
}
