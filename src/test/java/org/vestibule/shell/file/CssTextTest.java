package org.vestibule.shell.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CssTextTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "`/* why */ a { color: red; }` | a{color: red;}",
                "`.a/* none */.b { }` | .a.b{}",
                "`nav > a :hover,  b{}` | nav > a :hover,b{}",
                "`p { margin: calc(1px + 2px)  0; }` | p{margin: calc(1px + 2px) 0;}",
                "`q::before { content: ' /* a ;  b */ '; }` | q::before{content: ' /* a ;  b */ ';}",
                "`a { b: url(data:x;y,z) }` | a{b: url(data:x;y,z)}",
                "`@media (width > 1px) and (hover) { a { & b { top: 0 } } }` | @media (width > 1px) and (hover){a{& b{top: 0}}}"
            })
    void leavesOutWhatBrowsersDontNeed(String written, String sent) {
        assertThat(CssText.shortened(written)).isEqualTo(sent);
    }

    @Test
    void replacesImportsByTheirFiles() {
        String whole =
                CssText.withImports("@import \"a.css\";\n@import \"b.css\";\np {}", name -> "/* $1 " + name + " */");

        assertThat(whole).isEqualTo("/* $1 a.css */\n/* $1 b.css */\np {}");
    }
}
