using System.Globalization;
using System.Text;
using ScrapeClean.Languages;

namespace ScrapeClean.Tests.Languages;

/// <summary>The table of units comes with the assembly; it must say what the runtime's Unicode tables say.</summary>
public class CharTableTests
{
    [Fact]
    public void Digits_fold_to_their_values_and_nothing_else_is_one()
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            bool isDigit = CharUnicodeInfo.GetUnicodeCategory((char)c) == UnicodeCategory.DecimalDigitNumber;
            Assert.Equal(isDigit, CharTable.ClassOf((char)c) == CharClass.Digit);
            if (isDigit)
                Assert.Equal('0' + CharUnicodeInfo.GetDecimalDigitValue((char)c), CharTable.Fold((char)c));
        }
    }

    [Fact]
    public void Capitals_fold_as_their_small_letters_and_folded_forms_stay()
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            char folded = CharTable.Fold((char)c);
            Assert.Equal(CharTable.Fold(char.ToLowerInvariant((char)c)), folded);
            Assert.Equal(CharTable.Fold(folded), folded);
        }
    }

    [Theory]
    [InlineData("ÀÉÎÕÜŁĐØŒ", "aeiouldoœ")]
    [InlineData("Ёжик", "ежик")]
    [InlineData("\uFF21\uFF22", "ab")]
    [InlineData("١٢٣", "123")]
    public void Letters_fold_to_their_plain_forms(string text, string folded) => Assert.Equal(folded, Folded(text));

    [Fact]
    public void White_space_is_space_and_letters_are_letters()
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            Assert.Equal(char.IsWhiteSpace((char)c), CharTable.ClassOf((char)c) == CharClass.Space);
            if (char.IsLetter((char)c) && c != 'ـ')
                Assert.True(CharTable.ClassOf((char)c) is CharClass.Letter or CharClass.Single or CharClass.Joiner, $"U+{c:X4}");
        }
    }

    private static string Folded(string text) => new StringBuilder().AppendJoin("", text.Select(CharTable.Fold)).ToString();
}
