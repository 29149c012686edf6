package org.vestibule.shell.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestibule.security.Right;

class RouteTest {

    /** The addresses without a sign-in. */
    private static final Set<String> PUBLIC = Set.of("/start.xhtml", "/signin.xhtml", "/choose-password.xhtml");

    static Stream<Route> all() {
        return Route.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void requiresARightOrIsPublicOnPurpose(Route route) {
        assertThat(route.right() == null).isEqualTo(PUBLIC.contains(route.view()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void namesAViewOfItsAreaOrAServletOfTheirs(Route route) {
        assertThat(route.view()).matches("/((crm|design)/)?[a-z-]+\\.xhtml|/(designer|staff)/[a-z]+");
        assertThat(route.view()).doesNotStartWith("/WEB-INF");
    }

    @Test
    void leadsToEveryPageOfTheStaff() throws IOException {
        Set<String> routed = Route.all().map(Route::view).collect(Collectors.toSet());

        assertThat(pages()).isNotEmpty().isSubsetOf(routed);
    }

    /** The views that are whole pages: views included by others have no template. */
    private static List<String> pages() throws IOException {
        Path webapp = Path.of("src/main/webapp");
        try (Stream<Path> views = Files.find(webapp, 2, (file, its) -> its.isRegularFile())) {
            return views.filter(view -> webapp.relativize(view).toString().matches("(crm|design)/.*\\.xhtml"))
                    .filter(RouteTest::namesTheTemplate)
                    .map(view -> "/" + webapp.relativize(view))
                    .toList();
        }
    }

    private static boolean namesTheTemplate(Path view) {
        try {
            return Files.readString(view).contains("template=\"/WEB-INF/templates/staff.xhtml\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void readsTheAddressesParts() {
        assertThat(Route.of("/crm/contacts/1042").orElseThrow().target("/crm/contacts/1042"))
                .isEqualTo("/crm/contact.xhtml?id=1042");
    }

    @Test
    void ignoresASlashAtTheEnd() {
        assertThat(Route.of("/crm/contacts/")).isEqualTo(Route.of("/crm/contacts"));
    }

    @Test
    void requiresTheRightToInvite() {
        assertThat(Route.of("/crm/invitations/7").orElseThrow().right()).isEqualTo(Right.INVITATIONS);
    }

    @Test
    void knowsNothingElse() {
        assertThat(Route.of("/crm")).isEmpty();
        assertThat(Route.of("/crm/contacts/1/2")).isEmpty();
    }
}
