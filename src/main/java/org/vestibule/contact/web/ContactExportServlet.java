package org.vestibule.contact.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.vestibule.contact.query.ContactQueryService;
import org.vestibule.contact.query.ContactSearch;
import org.vestibule.contact.query.ContactSummary;
import org.vestibule.security.Caller;
import org.vestibule.shared.Bundles;
import org.vestibule.shared.paging.ListPortions;
import org.vestibule.shell.Languages;
import org.vestibule.shell.download.ListExport;
import org.vestibule.shell.download.ListFile;

/**
 * Downloads the whole list of contacts as CSV: all that match, in the order and with the columns of the list, the name in its
 * parts. It answers only to POST, as each export adds an audit event, which a link must not cause in somebody's name.
 */
@WebServlet("/staff/contactlist")
public class ContactExportServlet extends HttpServlet {

    private final transient ContactQueryService contacts;
    private final transient ListExport exports;
    private final transient Caller caller;
    private final transient ZoneId zone;

    @Inject
    ContactExportServlet(ContactQueryService contacts, ListExport exports, Caller caller, ZoneId zone) {
        this.contacts = contacts;
        this.exports = exports;
        this.caller = caller;
        this.zone = zone;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ContactListState state = ContactListState.in(ListExport.asked(request));
        ContactSearch search = state.search(caller.id(), zone, null);
        ResourceBundle texts = Bundles.of("org.vestibule.contact.messages", Languages.of(request));
        exports.send(
                file(state.columns(), texts),
                state.parameters(),
                new ListPortions<>(after -> contacts.portion(search, after)),
                request,
                response);
    }

    private static ListFile<ContactSummary> file(List<ContactColumn> columns, ResourceBundle texts) {
        return new ListFile<>(
                "contacts",
                columns.stream().flatMap(column -> header(column, texts)).toList(),
                contact -> columns.stream()
                        .flatMap(column -> cells(column, contact, texts))
                        .toList());
    }

    private static Stream<String> header(ContactColumn column, ResourceBundle texts) {
        return column == ContactColumn.NAME
                ? Stream.of(texts.getString("field.firstName"), texts.getString("field.lastName"))
                : Stream.of(texts.getString("column." + column));
    }

    /** The values of a column; each is null if unknown. */
    private static Stream<Object> cells(ContactColumn column, ContactSummary contact, ResourceBundle texts) {
        return switch (column) {
            case NAME -> Stream.of(contact.firstName(), contact.lastName());
            case COMPANY -> Stream.of((Object) contact.company());
            case EMAIL -> Stream.of((Object) contact.email());
            case PHONE -> Stream.of((Object) contact.phone());
            case JOB_TITLE -> Stream.of((Object) contact.jobTitle());
            case OWNER -> Stream.of((Object) contact.ownerName());
            case CREATED -> Stream.of(ListFile.moment(contact.createdAt()));
            case STATE -> Stream.of(texts.getString(state(contact)));
        };
    }

    private static String state(ContactSummary contact) {
        return contact.active() ? "state.active" : contact.erased() ? "state.erased" : "state.inactive";
    }
}
