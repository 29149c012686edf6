package org.vestibule.shell.route;

import static org.vestibule.security.Right.AUDIT;
import static org.vestibule.security.Right.CONTACTS;
import static org.vestibule.security.Right.INVITATIONS;
import static org.vestibule.security.Right.OWN_ACCOUNT;
import static org.vestibule.security.Right.PAGES;
import static org.vestibule.security.Right.PERSONAL_DATA;
import static org.vestibule.security.Right.PORTALS;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vestibule.security.Right;

/**
 * An address of the staff's screens: which view or servlet answers it, and the right that it takes. What isn't listed here can't be
 * reached.
 *
 * @param right null where no sign-in is needed
 */
record Route(Pattern address, String view, Right right) {

    private static final Pattern PART = Pattern.compile("\\{(\\w+)}");

    private static final Route[] ALL = {
        route("/", "/start.xhtml", null),
        route("/signin", "/signin.xhtml", null),
        route("/audit", "/audit.xhtml", AUDIT),
        route("/audit/export", "/staff/audit", AUDIT),
        route("/account", "/account.xhtml", OWN_ACCOUNT),
        route("/crm/contacts", "/crm/contacts.xhtml", CONTACTS),
        route("/crm/contacts/{id}", "/crm/contact.xhtml", CONTACTS),
        route("/crm/contacts/{id}/export", "/staff/contactdata", PERSONAL_DATA),
        route("/crm/invitations", "/crm/invitations.xhtml", INVITATIONS),
        route("/crm/invitations/{id}", "/crm/invitation.xhtml", INVITATIONS),
        route("/crm/activities/{id}", "/crm/activity.xhtml", INVITATIONS),
        route("/crm/portals", "/crm/portals.xhtml", PORTALS),
        route("/crm/portals/{id}", "/crm/portal.xhtml", PORTALS),
        route("/design", "/design/portals.xhtml", PAGES),
        route("/design/{portal}", "/design/pages.xhtml", PAGES),
        route("/design/{portal}/{id}", "/design/page.xhtml", PAGES),
        route("/design/{portal}/{id}/canvas", "/designer/canvas", PAGES),
        route("/design/{portal}/{id}/preview", "/design/preview.xhtml", PAGES),
        route("/design/{portal}/{id}/preview/page", "/designer/preview", PAGES),
        route("/design/{portal}/{id}/commands", "/designer/commands", PAGES),
        route("/design/{portal}/{id}/form", "/designer/form", PAGES),
        route("/design/{portal}/{id}/tree", "/designer/tree", PAGES),
        route("/design/{portal}/{id}/images", "/designer/images", PAGES),
        route("/design/{portal}/{id}/changes", "/designer/changes", PAGES),
        route("/design/{portal}/{id}/history", "/designer/history", PAGES),
        route("/design/{portal}/{id}/publishing", "/designer/publishing", PAGES),
        route("/mailbox", "/mailbox.xhtml", null),
    };

    private static Route route(String address, String view, Right right) {
        return new Route(Pattern.compile(PART.matcher(address).replaceAll("(?<$1>[^/]+)")), view, right);
    }

    static Stream<Route> all() {
        return Arrays.stream(ALL);
    }

    /** The route for an address, without regard to a slash at its end. */
    static Optional<Route> of(String path) {
        String plain = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        for (Route route : ALL) {
            if (route.address.matcher(plain).matches()) {
                return Optional.of(route);
            }
        }
        return Optional.empty();
    }

    /** The view with the address's parts as parameters: {@code /crm/contact.xhtml?id=1042}. */
    String target(String path) {
        Matcher matcher = address.matcher(path.replaceFirst("(?<=.)/$", ""));
        StringBuilder query = new StringBuilder();
        for (String name : new String[] {"id", "portal"}) {
            if (address.pattern().contains("(?<" + name + ">") && matcher.matches()) {
                query.append(query.isEmpty() ? "?" : "&")
                        .append(name)
                        .append('=')
                        .append(matcher.group(name));
            }
        }
        return view + query;
    }
}
