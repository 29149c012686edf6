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
            row("/signin/again", Methods.ACTION),
            row("/signout", Methods.ACTION),
            row("/stay", Methods.ACTION),
            row("/reachable", Methods.READ),
            row("/invitation/opened", Methods.ACTION),
            row("/crm/activities/.+", Methods.READ),
            row("/mailbox/.+", Methods.READ),
            row("/images/.*", Methods.READ),
            row("/openapi", Methods.READ),
            row("/problem", Methods.READ),
            row("/site/[^/]+/sign_out", Methods.ACTION),
            row("/site/[^/]+/(brand\\.css|icon\\.svg)", Methods.READ),
            row("/site(/.*)?", Methods.FORM),
            row("/jakarta\\.faces\\.resource/.*", Methods.READ));

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
        READ("GET", "HEAD"),
        /** It can be read, and accepts forms. */
        FORM("GET", "HEAD", "POST"),
        /** It only accepts data. */
        ACTION("POST");

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
