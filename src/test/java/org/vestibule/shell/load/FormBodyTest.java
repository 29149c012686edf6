package org.vestibule.shell.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormBodyTest {

    @Test
    void readsNamesAndValuesAsBrowsersEncodeThem() {
        Map<String, String[]> form = read("a=1&b=two+words&c=%C3%BC%26%3D&d=&e&a=2&%C3%BC=x&f=a=b&&");

        assertThat(form.keySet()).containsExactly("a", "b", "c", "d", "e", "ü", "f");
        assertThat(form.get("a")).containsExactly("1", "2");
        assertThat(form.get("b")).containsExactly("two words");
        assertThat(form.get("c")).containsExactly("ü&=");
        assertThat(form.get("d")).containsExactly("");
        assertThat(form.get("e")).containsExactly("");
        assertThat(form.get("f")).containsExactly("a=b");
    }

    @Test
    void putsTheFieldsAfterTheParametersOfTheAddress() {
        Map<String, String[]> all = FormBody.both(read("a=address"), read("a=form&b=1"));

        assertThat(all.get("a")).containsExactly("address", "form");
    }

    @Test
    void refusesWhatNoBrowserSends() {
        assertThatIllegalArgumentException().isThrownBy(() -> read("a=%zz"));
        assertThatIllegalArgumentException().isThrownBy(() -> read("a=1&".repeat(10_001)));
    }

    private static Map<String, String[]> read(String form) {
        return FormBody.parameters(form.getBytes(StandardCharsets.UTF_8));
    }
}
