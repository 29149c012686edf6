package org.vestibule.shell.route;

import java.util.List;

/** The expected status of each address for each kind of caller. */
final class ScopeTable {

    /** The status for an anonymous caller, a CRM user, a page author, and an administrator. */
    record Row(String address, int nobody, int crmUser, int author, int administrator) {

        boolean isTheSameForEverybody() {
            return nobody == crmUser && crmUser == author && author == administrator;
        }
    }

    static final List<Row> ROWS = List.of(
            new Row("/", 302, 302, 302, 302),
            new Row("/signin", 200, 200, 200, 200),
            new Row("/signin/password", 404, 404, 404, 404),
            new Row("/signin/again", 405, 405, 405, 405),
            new Row("/signout", 405, 405, 405, 405),
            new Row("/stay", 405, 405, 405, 405),
            new Row("/reachable", 204, 204, 204, 204),
            new Row("/invitation/opened", 405, 405, 405, 405),
            new Row("/account", 302, 200, 200, 200),
            new Row("/setup", 302, 403, 403, 200),
            new Row("/audit", 302, 403, 403, 200),
            new Row("/audit/export", 302, 403, 403, 200),
            new Row("/staff/audit", 404, 404, 404, 404),
            new Row("/crm/search", 302, 200, 403, 200),
            new Row("/crm/overview", 302, 200, 403, 200),
            new Row("/crm/overview/export", 302, 200, 403, 200),
            new Row("/staff/overview", 404, 404, 404, 404),
            new Row("/crm/contacts", 302, 200, 403, 200),
            new Row("/crm/contacts/new", 302, 200, 403, 200),
            new Row("/crm/contacts/export", 405, 405, 405, 405),
            new Row("/staff/contactlist", 405, 405, 405, 405),
            new Row("/crm/contacts/0", 302, 404, 403, 404),
            new Row("/crm/contacts/invite", 302, 200, 403, 200),
            new Row("/crm/jobs", 302, 200, 403, 200),
            new Row("/crm/jobs/0", 302, 404, 403, 404),
            new Row("/crm/jobs/0/results", 302, 404, 403, 404),
            new Row("/staff/jobresults", 404, 404, 404, 404),
            new Row("/crm/contacts/0/export", 405, 405, 405, 405),
            new Row("/crm/contacts/0/invitation", 405, 405, 405, 405),
            new Row("/staff/invitationemail", 405, 405, 405, 405),
            new Row("/staff/contactdata", 405, 405, 405, 405),
            new Row("/crm/invitations", 302, 200, 403, 200),
            new Row("/crm/invitations/export", 405, 405, 405, 405),
            new Row("/staff/invitationlist", 405, 405, 405, 405),
            new Row("/crm/invitations/0", 302, 404, 403, 404),
            new Row("/crm/users", 302, 200, 403, 200),
            new Row("/crm/users/export", 405, 405, 405, 405),
            new Row("/staff/userlist", 405, 405, 405, 405),
            new Row("/crm/users/0", 302, 404, 403, 404),
            new Row("/crm/activities/0", 302, 404, 403, 404),
            new Row("/crm/activities/0/html", 403, 404, 403, 404),
            new Row("/crm/portals", 302, 200, 403, 200),
            new Row("/crm/portals/0", 302, 404, 403, 404),
            new Row("/crm/portals/0/texts/invitation", 302, 403, 403, 404),
            new Row("/crm/portals/0/texts/invitation/preview", 302, 403, 403, 404),
            new Row("/staff/emailtext", 404, 404, 404, 404),
            new Row("/crm/portals/import", 405, 405, 405, 405),
            new Row("/crm/portals/0/export", 405, 405, 405, 405),
            new Row("/staff/portalimport", 405, 405, 405, 405),
            new Row("/staff/portalexport", 405, 405, 405, 405),
            new Row("/crm/staff", 302, 403, 403, 200),
            new Row("/crm/staff/export", 405, 405, 405, 405),
            new Row("/staff/stafflist", 405, 405, 405, 405),
            new Row("/crm/staff/0", 302, 403, 403, 404),
            new Row("/crm/contact.xhtml", 404, 404, 404, 404),
            new Row("/design", 302, 403, 200, 200),
            new Row("/design/harbour", 302, 403, 200, 200),
            new Row("/design/harbour/0", 302, 403, 404, 404),
            new Row("/design/harbour/0/canvas", 302, 403, 404, 404),
            new Row("/design/harbour/0/preview", 302, 403, 404, 404),
            new Row("/design/harbour/0/preview/page", 302, 403, 404, 404),
            new Row("/design/harbour/0/commands", 405, 405, 405, 405),
            new Row("/design/harbour/0/form", 302, 403, 404, 404),
            new Row("/design/harbour/0/tree", 302, 403, 404, 404),
            new Row("/design/harbour/0/images", 302, 403, 404, 404),
            new Row("/design/harbour/0/thumbnails", 302, 403, 404, 404),
            new Row("/design/harbour/0/changes", 302, 403, 404, 404),
            new Row("/design/harbour/0/history", 302, 403, 404, 404),
            new Row("/design/harbour/0/publishing", 302, 403, 404, 404),
            new Row("/designer/canvas", 401, 403, 404, 404),
            new Row("/designer/preview", 401, 403, 404, 404),
            new Row("/designer/commands", 405, 405, 405, 405),
            new Row("/designer/form", 401, 403, 404, 404),
            new Row("/designer/tree", 401, 403, 404, 404),
            new Row("/designer/images", 401, 403, 404, 404),
            new Row("/designer/thumbnails", 401, 403, 404, 404),
            new Row("/designer/changes", 401, 403, 404, 404),
            new Row("/designer/history", 401, 403, 404, 404),
            new Row("/designer/publishing", 401, 403, 404, 404),
            new Row("/mailbox", 200, 200, 200, 200),
            new Row("/mailbox/none/html", 404, 404, 404, 404),
            new Row("/images/harbour/1-0123456789abcdef.png", 404, 404, 404, 404),
            new Row("/site/harbour", 200, 200, 200, 200),
            new Row("/site/harbour/partners", 302, 302, 302, 302),
            new Row("/problem", 404, 404, 404, 404));

    private ScopeTable() {}
}
