package org.vestibule.shell.route;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The HTTP methods that each address of the application answers to. A screen's methods are defined by its
 * {@link Route}; the addresses of servlets are listed here. A unit test fails if an address has no methods.
 */
final class AddressMethods {

    private record Row(Pattern address, Methods methods) {}

    private static final List<Row> SERVLETS = List.of(
            row("/signin/again", Methods.SEND),
            row("/signout", Methods.SEND),
            row("/stay", Methods.SEND),
            row("/reachable", Methods.LOOK),
            row("/invitation/opened", Methods.SEND),
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

    /** The methods of an address, ignoring a slash at its end; empty if no screen and no servlet answers. */
    static Optional<Methods> of(String path) {
        Optional<Methods> screen = Route.of(path).map(Route::methods);
        return screen.or(() -> servlet(path));
    }

    private static Optional<Methods> servlet(String path) {
        // A servlet behind a route has the route's methods when it is requested by its own address. A view has none.
        return Stream.concat(
                        Route.all()
                                .filter(route -> route.view().equals(path) && !path.endsWith(".xhtml"))
                                .map(Route::methods),
                        SERVLETS.stream()
                                .filter(row -> row.address().matcher(path).matches())
                                .map(Row::methods))
                .findFirst();
    }

    /** The methods that an address accepts. */
    enum Methods {
        /** It can be read. */
        LOOK("GET", "HEAD"),
        /** It can be read, and accepts forms. */
        FORM("GET", "HEAD", "POST"),
        /** It only accepts data. */
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
