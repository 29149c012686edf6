package org.vestibule.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks the common properties of comparison forms for every character of Unicode. */
class FoldingTest {

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

    private static IntStream characters(IntPredicate wanted) {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(UCharacter::isDefined)
                .filter(character -> character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE)
                .filter(wanted);
    }

    private static void holds(IntPredicate wanted, UnaryOperator<String> one, UnaryOperator<String> other) {
        assertThat(characters(wanted).mapToObj(Character::toString).filter(text -> !one.apply(text)
                        .equals(other.apply(text))))
                .isEmpty();
    }

    @Test
    void foldingTwiceIsFoldingOnce() {
        holds(all -> true, CaseFolding::of, text -> CaseFolding.of(CaseFolding.of(text)));
        holds(all -> true, SearchFolding::of, text -> SearchFolding.of(SearchFolding.of(text)));
        holds(all -> true, TypedPassword::prepared, text -> TypedPassword.prepared(TypedPassword.prepared(text)));
    }

    @Test
    void composedAndDecomposedAreTheSame() {
        holds(all -> true, text -> CaseFolding.of(NFD.normalize(text)), CaseFolding::of);
        holds(all -> true, text -> SearchFolding.of(NFD.normalize(text)), SearchFolding::of);
        holds(all -> true, text -> TypedPassword.prepared(NFD.normalize(text)), TypedPassword::prepared);
    }

    @Test
    void caseOfEveryScriptIsTheSameExceptForSharpSAndDotlessI() {
        IntPredicate others = character -> character != 'ß' && character != 'ẞ' && character != 'ı';
        holds(others, text -> CaseFolding.of(UCharacter.toUpperCase(ULocale.ROOT, text)), CaseFolding::of);
        assertThat(CaseFolding.of("STRAẞE"))
                .isEqualTo(CaseFolding.of("straße"))
                .isNotEqualTo(CaseFolding.of("strasse"));
        assertThat(CaseFolding.same(" Büro ", "BU\u0308RO")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "o'neill, true",
        "neill, true",
        "MÜNCHNER, true",
        "hafen, true",
        "münchner-ha, true",
        "eill, false",
        "afen, false"
    })
    void findsWordsWithinWordsThatHyphensAndApostrophesJoin(String typed, boolean found) {
        assertThat(SearchTerm.of(typed)).hasSize(1).allMatch(term -> term.isIn("O’Neill Münchner-Hafen") == found);
    }

    @ParameterizedTest
    @CsvSource({
        "Müller, muller",
        "récupération, recuperation",
        "Łukasz Wójcik, lukasz wojcik",
        "Søren Kjærgaard, soren kjaergaard",
        "Großmann, grossmann",
        "GROẞMANN, grossmann",
        "İpek Yıldız, ipek yildiz",
        "Παπαδόπουλος, παπαδοπουλοσ",
        "O’Neill, o'neill",
        "Ｔｏｋｙｏ　Ｌｔｄ, tokyo ltd",
        "ﾀﾛｳ, タロウ",
        "が, が",
        "王 小明, 王 小明",
        "김 서연, 김 서연",
        "मोहिनी, मोहिनी",
        "نیک\u200Cنام, نیکنام",
        "مُحَمَّد, محمد",
        "soft\u00ADhyphen, softhyphen"
    })
    void searchesWithoutRegardToCaseWidthAndAccents(String text, String folded) {
        assertThat(SearchFolding.of(text)).isEqualTo(NFC.normalize(folded));
    }
}
