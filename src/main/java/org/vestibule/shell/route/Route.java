package org.vestibule.shell.route;

import static org.vestibule.security.Right.API_KEYS;
import static org.vestibule.security.Right.AUDIT;
import static org.vestibule.security.Right.CONTACTS;
import static org.vestibule.security.Right.INVITATIONS;
import static org.vestibule.security.Right.JOBS;
import static org.vestibule.security.Right.MAILBOX;
import static org.vestibule.security.Right.MEMBERS;
import static org.vestibule.security.Right.OWN_ACCOUNT;
import static org.vestibule.security.Right.PAGES;
import static org.vestibule.security.Right.PERSONAL_DATA;
import static org.vestibule.security.Right.PORTALS;
import static org.vestibule.security.Right.PORTAL_SETTINGS;
import static org.vestibule.security.Right.SETUP;
import static org.vestibule.security.Right.STAFF;
import static org.vestibule.security.Right.WEBHOOKS;
import static org.vestibule.shell.route.AddressMethods.Methods.ACTION;
import static org.vestibule.shell.route.AddressMethods.Methods.FORM;
import static org.vestibule.shell.route.AddressMethods.Methods.READ;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vestibule.security.Right;
import org.vestibule.shell.route.AddressMethods.Methods;

/**
 * An address of the staff's screens: the view or servlet that answers it, and the right that it requires. Addresses
 * that aren't listed here can't be reached.
 *
 * @param right null if no sign-in is needed; in a demonstration everybody has {@link Right#MAILBOX}
 * @param methods the HTTP methods that it accepts
 */
record Route(Pattern address, String view, Right right, Methods methods) {

    private static final Pattern PART = Pattern.compile("\\{(\\w+)}");

    private static final Route[] ALL = {
        route("/", "/start.xhtml", null, READ),
        route("/signin", "/signin.xhtml", null, FORM),
        route("/signin/password", "/choose-password.xhtml", null, FORM),
        route("/crm/staff", "/crm/staff.xhtml", STAFF, FORM),
        route("/crm/staff/export", "/staff/stafflist", STAFF, ACTION),
        route("/crm/staff/{id}", "/crm/colleague.xhtml", STAFF, FORM),
        route("/crm/api-keys", "/crm/api-keys.xhtml", API_KEYS, FORM),
        route("/crm/webhooks", "/crm/webhooks.xhtml", WEBHOOKS, FORM),
        route("/crm/webhooks/{id}", "/crm/webhook.xhtml", WEBHOOKS, FORM),
        route("/setup", "/setup.xhtml", SETUP, FORM),
        route("/audit", "/audit.xhtml", AUDIT, READ),
        route("/audit/export", "/staff/audit", AUDIT, READ),
        route("/account", "/account.xhtml", OWN_ACCOUNT, FORM),
        route("/crm/search", "/crm/search.xhtml", CONTACTS, READ),
        route("/crm/contacts", "/crm/contacts.xhtml", CONTACTS, FORM),
        route("/crm/overview", "/crm/overview.xhtml", INVITATIONS, READ),
        route("/crm/overview/export", "/staff/overview", INVITATIONS, READ),
        route("/crm/contacts/export", "/staff/contactlist", CONTACTS, ACTION),
        route("/crm/contacts/invite", "/crm/invite-many.xhtml", INVITATIONS, FORM),
        route("/crm/contacts/import", "/crm/contact-import-file.xhtml", CONTACTS, READ),
        route("/crm/contacts/import/file", "/staff/contactimport", CONTACTS, ACTION),
        route("/crm/contacts/import/{id}", "/crm/contact-import.xhtml", CONTACTS, FORM),
        route("/crm/contacts/{id}", "/crm/contact.xhtml", CONTACTS, FORM),
        route("/crm/contacts/{id}/invitation", "/staff/invitationemail", INVITATIONS, ACTION),
        route("/crm/contacts/{id}/export", "/staff/contactdata", PERSONAL_DATA, ACTION),
        route("/crm/invitations", "/crm/invitations.xhtml", INVITATIONS, FORM),
        route("/crm/invitations/export", "/staff/invitationlist", INVITATIONS, ACTION),
        route("/crm/invitations/{id}", "/crm/invitation.xhtml", INVITATIONS, FORM),
        route("/crm/users", "/crm/users.xhtml", MEMBERS, READ),
        route("/crm/users/export", "/staff/userlist", MEMBERS, ACTION),
        route("/crm/users/{id}", "/crm/user.xhtml", MEMBERS, FORM),
        route("/crm/jobs", "/crm/jobs.xhtml", JOBS, FORM),
        route("/crm/jobs/{id}", "/crm/job.xhtml", JOBS, FORM),
        route("/crm/jobs/{id}/results", "/staff/jobresults", JOBS, ACTION),
        route("/crm/activities/{id}", "/crm/activity.xhtml", INVITATIONS, FORM),
        route("/crm/portals", "/crm/portals.xhtml", PORTALS, FORM),
        route("/crm/portals/import", "/staff/portalimport", PORTAL_SETTINGS, ACTION),
        route("/crm/portals/{id}/export", "/staff/portalexport", PORTAL_SETTINGS, ACTION),
        route("/crm/portals/{id}", "/crm/portal.xhtml", PORTALS, FORM),
        route("/crm/portals/{id}/texts/{message}", "/crm/email-text.xhtml", PORTAL_SETTINGS, FORM),
        route("/crm/portals/{id}/texts/{message}/preview", "/staff/emailtext", PORTAL_SETTINGS, FORM),
        route("/design", "/design/portals.xhtml", PAGES, READ),
        route("/design/{portal}", "/design/pages.xhtml", PAGES, FORM),
        route("/design/{portal}/{id}", "/design/page.xhtml", PAGES, READ),
        route("/design/{portal}/{id}/canvas", "/designer/canvas", PAGES, FORM),
        route("/design/{portal}/{id}/preview", "/design/preview.xhtml", PAGES, READ),
        route("/design/{portal}/{id}/preview/page", "/designer/preview", PAGES, READ),
        route("/design/{portal}/{id}/commands", "/designer/commands", PAGES, ACTION),
        route("/design/{portal}/{id}/form", "/designer/form", PAGES, READ),
        route("/design/{portal}/{id}/tree", "/designer/tree", PAGES, READ),
        route("/design/{portal}/{id}/images", "/designer/images", PAGES, FORM),
        route("/design/{portal}/{id}/thumbnails", "/designer/thumbnails", PAGES, READ),
        route("/design/{portal}/{id}/changes", "/designer/changes", PAGES, FORM),
        route("/design/{portal}/{id}/history", "/designer/history", PAGES, READ),
        route("/design/{portal}/{id}/publishing", "/designer/publishing", PAGES, FORM),
        route("/mailbox", "/mailbox.xhtml", MAILBOX, READ),
    };

    private static Route route(String address, String view, Right right, Methods methods) {
        return new Route(Pattern.compile(PART.matcher(address).replaceAll("(?<$1>[\\\\w.~-]+)")), view, right, methods);
    }

    static Stream<Route> all() {
        return Arrays.stream(ALL);
    }

    /** The route for an address, ignoring a slash at its end. */
    static Optional<Route> of(String path) {
        String plain = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        for (Route route : ALL) {
            if (route.address.matcher(plain).matches()) {
                return Optional.of(route);
            }
        }
        return Optional.empty();
    }

    /** The view with the parts of the address as parameters: {@code /crm/contact.xhtml?id=1042}. */
    String target(String path) {
        Matcher matcher = address.matcher(path.replaceFirst("(?<=.)/$", ""));
        StringBuilder query = new StringBuilder();
        for (String name : new String[] {"id", "portal", "message"}) {
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
