package org.vestibule.widget.testkit;

import java.util.List;
import org.apiguardian.api.API;
import org.vestibule.widget.PropertyKind;
import org.vestibule.widget.catalog.WidgetContracts;

/**
 * Checks the widgets on the class path of a unit test as the server does when it starts: {@code
 * assertThat(WidgetJar.mistakes()).isEmpty()}. It takes a second, and no server.
 *
 * @since 0.1
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class WidgetJar {

    private WidgetJar() {}

    /**
     * The mistakes that would abort the server's startup, each with the file and the line. Whether beans can be
     * injected is only checked by the server.
     *
     * @param kinds the jar's own kinds, which a test creates itself because there are no beans
     */
    public static List<String> mistakes(PropertyKind... kinds) {
        return WidgetContracts.mistakes(List.of(kinds));
    }
}
