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
     * What would end the start of the server: a line for each mistake, with the file and the line. Whether beans can be had is
     * left to the server.
     *
     * @param kinds those that the jar brings, which a test makes itself as there are no beans
     */
    public static List<String> mistakes(PropertyKind... kinds) {
        return WidgetContracts.mistakes(List.of(kinds));
    }
}
