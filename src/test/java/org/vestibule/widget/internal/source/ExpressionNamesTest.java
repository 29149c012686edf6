package org.vestibule.widget.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            plain text                                      | []
            #{bean.property.other}                          | [bean]
            #{ bean . property }                            | [bean]
            #{bean.call(other, 'no.bean', 1e5)} #{third}    | [bean, other, third]
            #{bean['a{b}c'].d ? one.x : two.y}              | [bean, one, two]
            #{not empty bean and other ne null}             | [bean, other]
            #{fn:length(bean)}                              | [bean]
            #{{'key': bean}.size()}                         | [bean]
            #{list.stream().filter(x -> x.y).toList()}      | []
            #{Boolean.TRUE}                                 | []
            \\#{bean} # {bean} ${bean}                      | []
            """)
    void areOfBeansAndVariablesAlone(String text, String names) {
        assertThat(ExpressionNames.of(text).names()).hasToString(names);
        assertThat(ExpressionNames.of(text).unclosedLine()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"#{bean, 0", "'x\n#{a}\n#{b', 2", "'#{a[''}'']', 0", "'#{a.b(''x)}', 0"})
    void tellWhereAnExpressionHasNoEnd(String text, int line) {
        assertThat(ExpressionNames.of(text).unclosedLine()).hasValue(line);
    }
}
