package org.vestibule.shell.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestibule.shell.route.AddressMethods.Methods;
import org.vestibule.shell.route.ScopeTable.Row;

class AddressMethodsTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern INCLUDED = Pattern.compile("<ui:include src=\"([^\"#]+)\"");

    static Stream<Route> screens() {
        return Route.all().filter(route -> route.view().endsWith(".xhtml"));
    }

    @Test
    void areListedForEveryAddress() {
        assertThat(ScopeTable.ROWS.stream().map(Row::address))
                .as("Add the address to AddressMethods, with the methods that it answers to")
                .allMatch(address -> AddressMethods.of(address).isPresent() || address.endsWith(".xhtml"));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void allowFormsOnAScreenIfItsViewHasOne(Route screen) throws IOException {
        assertThat(screen.methods().include("POST"))
                .as(screen.view())
                .isEqualTo(hasForm(WEBAPP.resolve("." + screen.view())));
    }

    private static boolean hasForm(Path view) throws IOException {
        String text = Files.readString(view);
        if (text.contains("<h:form")) {
            return true;
        }
        for (String included :
                INCLUDED.matcher(text).results().map(found -> found.group(1)).toList()) {
            Path part = included.startsWith("/") ? WEBAPP.resolve("." + included) : view.resolveSibling(included);
            if (hasForm(part)) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @CsvSource({
        "/crm/contacts/1042, FORM",
        "/crm/contacts/, FORM",
        "/crm/contacts/1042/export, ACTION",
        "/staff/contactdata, ACTION",
        "/crm/contacts/export, ACTION",
        "/design/harbour/1/commands, ACTION",
        "/designer/commands, ACTION",
        "/design/harbour/1/canvas, FORM",
        "/design/harbour/1/history, READ",
        "/signout, ACTION",
        "/site, FORM",
        "/site/harbour/welcome, FORM",
        "/site/harbour/sign_out, ACTION",
        "/site/harbour/brand.css, READ",
        "/mailbox, READ",
        "/mailbox/1/html, READ",
        "/images/harbour/1.png, READ"
    })
    void areThoseOfWhatAnswersThere(String address, Methods methods) {
        assertThat(AddressMethods.of(address)).contains(methods);
    }

    @Test
    void areUnknownIfNothingAnswers() {
        assertThat(AddressMethods.of("/assets/designer/canvas.js")).isEmpty();
        assertThat(AddressMethods.of("/nowhere")).isEmpty();
    }
}
