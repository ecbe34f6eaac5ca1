using ScrapeClean.Rules;

namespace ScrapeClean.Tests.Rules;

/// <summary>Lines that credit an image or name an agency.</summary>
public class CreditTests
{
    [Theory]
    [InlineData("Jo Doe / AFP", "ImageCredit 0.95")]
    [InlineData("Jo Doe | AFP", "ImageCredit 0.95")]
    [InlineData("Jo Doe (AFP)", "ImageCredit 0.95")]
    [InlineData("Jo Doe [AFP]", "ImageCredit 0.95")]
    [InlineData("Jo Doe @AFP", "ImageCredit 0.95")]
    [InlineData("Jo Doe / AFP / dpa Picture", "")]
    [InlineData("Jo Doe / AFP / DPA", "ImageCredit 0.95")]
    [InlineData("王 / AFP", "ImageCredit 0.95")]
    [InlineData("(Reuters)", "ImageCredit 0.95")]
    [InlineData("AFP", "Byline 0.90")]
    [InlineData("AFP - Reuters", "Byline 0.90")]
    [InlineData("Jo Doe AFP", "")]
    [InlineData("Jo Doe - AFP", "")]
    [InlineData("Jo Doe / Max Roe", "")]
    [InlineData("Jo Doe / afp", "")]
    [InlineData("Jo de Doe / AFP", "")]
    [InlineData("Jo Doe / AFP.", "")]
    [InlineData("Jo Doe / AFP!", "")]
    [InlineData("Photo: Jo / AFP", "")]
    [InlineData("Jo? / AFP", "")]
    [InlineData("\"Jo\" / AFP", "")]
    [InlineData("Doe, Jo / AFP", "")]
    [InlineData("Doe; Jo / AFP", "")]
    [InlineData("(12)", "")]
    public void An_agency_stands_between_names_and_strokes(string line, string expected) => Assert.Equal(expected, Ask.Of(new AgencyRule(), line));

    [Theory]
    [InlineData(7, "ImageCredit 0.95")]
    [InlineData(8, "")]
    public void Names_beside_an_agency_are_few(int names, string expected) => Assert.Equal(expected, Ask.Of(new AgencyRule(), $"{Ask.Names(names)} / AFP"));

    [Theory]
    [InlineData("© Jo Doe", "ImageCredit 0.97")]
    [InlineData("ⓒ Jo Doe", "ImageCredit 0.97")]
    [InlineData("℗ Jo Doe", "ImageCredit 0.97")]
    [InlineData("Jo Doe", "")]
    [InlineData("©", "")]
    [InlineData("Jo Doe ©", "")]
    [InlineData("Harbour at night © Jo Doe", "ImageCredit 0.93")]
    [InlineData("Harbour at night© Jo Doe", "")]
    [InlineData("Harbour at night/© Jo Doe", "ImageCredit 0.93")]
    [InlineData("Harbour at night (© NTB)", "ImageCredit 0.93")]
    [InlineData("(© NTB)", "ImageCredit 0.97")]
    [InlineData("The harbour is closed, said the mayor. (© NTB)", "")]
    [InlineData("The harbour is closed. © NTB", "ImageCredit 0.93")]
    public void A_credit_sign_stands_before_a_name(string line, string expected) => Assert.Equal(expected, Ask.Of(new CreditSignRule(), line));

    [Theory]
    [InlineData("© 2024 Valmer Media", "Legal 0.97")]
    [InlineData("© Valmer Media 2024", "Legal 0.97")]
    [InlineData("© Valmer 12, 2024", "Legal 0.97")]
    [InlineData("All rights reserved © 2024 Valmer", "Legal 0.97")]
    [InlineData("All rights reserved by © 2024 Valmer", "ImageCredit 0.92")]
    [InlineData("© 1900 Valmer", "Legal 0.97")]
    [InlineData("© 1899 Valmer", "ImageCredit 0.97")]
    [InlineData("© 2099 Valmer", "Legal 0.97")]
    [InlineData("© 2100 Valmer", "ImageCredit 0.97")]
    [InlineData("© 20240 Valmer", "ImageCredit 0.97")]
    [InlineData("© 202 Valmer", "ImageCredit 0.97")]
    [InlineData("© 02024 Valmer", "ImageCredit 0.97")]
    [InlineData("In 2024 © Valmer", "ImageCredit 0.93")]
    [InlineData("© AFP 2024 Jo Doe", "ImageCredit 0.97")]
    [InlineData("© afp 2024", "Legal 0.97")]
    [InlineData("AFP © Valmer 2024", "Legal 0.97")]
    public void With_a_year_it_names_the_owner(string line, string expected) => Assert.Equal(expected, Ask.Of(new CreditSignRule(), line));

    [Theory]
    [InlineData(0, 14, "", "ImageCredit 0.97")]
    [InlineData(0, 15, "", "")]
    [InlineData(0, 8, ".", "ImageCredit 0.97")]
    [InlineData(0, 9, ".", "")]
    [InlineData(1, 8, "", "ImageCredit 0.93")]
    [InlineData(1, 9, "", "")]
    [InlineData(28, 2, "", "ImageCredit 0.93")]
    [InlineData(29, 2, "", "")]
    public void Captions_and_credits_are_short(int before, int behind, string end, string expected) =>
        Assert.Equal(expected, Ask.Of(new CreditSignRule(), $"{Ask.Names(before)} © {Ask.Names(behind)}{end}"));

    [Theory]
    [InlineData("The bridge is open again since the end of March© AFP", "ImageCredit 0.93")]
    [InlineData("The bridge is open again since the end of March© Acme said", "")]
    [InlineData("The bridge is open again since the end of March. © All rights reserved", "")]
    [InlineData("The bridge is open again since the end of March. © Jo Doe", "ImageCredit 0.93")]
    [InlineData("The bridge is open. It cost six million. © Jo Doe", "ImageCredit: © Jo Doe")]
    [InlineData("The bridge is open. It cost six million. © AFP 2024", "ImageCredit: © AFP 2024")]
    [InlineData("The bridge is open. It cost six million. © All rights reserved", "")]
    [InlineData("橋が開いた。市長が来た。 ©", "")]
    [InlineData("𞤶𞤌𞤟 𞤛𞤷. ©", "")]
    public void A_credit_may_be_glued_to_a_caption_and_a_reservation_leaves_a_sentence(string line, string expected) => Assert.Equal(expected, Ask.Of(new CreditSignRule(), line));
}
