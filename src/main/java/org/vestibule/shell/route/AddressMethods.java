package org.vestibule.shell.route;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The HTTP methods that each address of the application answers to. A screen's methods stand with its {@link Route}; the
 * addresses that servlets answer by themselves are listed here. A unit test fails where an address has no methods.
 */
final class AddressMethods {

    private record Row(Pattern address, Methods methods) {}

    private static final List<Row> SERVLETS = List.of(
            row("/signin/again", Methods.SEND),
            row("/signout", Methods.SEND),
            row("/stay", Methods.SEND),
            row("/reachable", Methods.LOOK),
            row("/crm/activities/.+", Methods.LOOK),
            row("/mailbox/.+", Methods.LOOK),
            row("/images/.*", Methods.LOOK),
            row("/problem", Methods.LOOK),
            row("/site/[^/]+/sign_out", Methods.SEND),
            row("/site/[^/]+/(brand\\.css|icon\\.svg)", Methods.LOOK),
            row("/site(/.*)?", Methods.FORM),
            row("/jakarta\\.faces\\.resource/.*", Methods.LOOK));

    private AddressMethods() {}

    private static Row row(String address, Methods methods) {
        return new Row(Pattern.compile(address), methods);
    }

    /** The methods of an address, without regard to a slash at its end; empty where no screen and no servlet answers. */
    static Optional<Methods> of(String path) {
        Optional<Methods> screen = Route.of(path).map(Route::methods);
        return screen.or(() -> servlet(path));
    }

    private static Optional<Methods> servlet(String path) {
        // A servlet that a route leads to has the route's methods when it is asked for by its own address. A view has
        // none.
        return Stream.concat(
                        Route.all()
                                .filter(route -> route.view().equals(path) && !path.endsWith(".xhtml"))
                                .map(Route::methods),
                        SERVLETS.stream()
                                .filter(row -> row.address().matcher(path).matches())
                                .map(Row::methods))
                .findFirst();
    }

    /** How an address may be asked. */
    enum Methods {
        /** It is shown and takes nothing. */
        LOOK("GET", "HEAD"),
        /** It is shown and takes forms. */
        FORM("GET", "HEAD", "POST"),
        /** It takes something and shows nothing. */
        SEND("POST");

        private final List<String> names;

        Methods(String... names) {
            this.names = List.copyOf(Arrays.asList(names));
        }

        /** Whether the method, in its exact spelling, is among them. */
        boolean include(String method) {
            return names.contains(method);
        }

        /** The value of the {@code Allow} header. */
        String allow() {
            return String.join(", ", names) + ", OPTIONS";
        }
    }
}
