package org.vestibule.shell.route;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RouteNameTest {

    @Example
    void isTheRouteAsItIsWritten() {
        assertThat(RouteName.of("/crm/contacts/1042")).isEqualTo("/crm/contacts/{id}");
        assertThat(RouteName.of("/design/harbour/7/canvas")).isEqualTo("/design/{portal}/{id}/canvas");
        assertThat(RouteName.of("/signin")).isEqualTo("/signin");
        assertThat(RouteName.of("/site/harbour/welcome")).isEqualTo("/site");
    }

    @Property
    void neverContainsTextFromTheRequest(@ForAll String path) {
        assertThat(RouteName.of("/" + path)).matches("/|/[a-z.{}/]+|other");
    }
}
