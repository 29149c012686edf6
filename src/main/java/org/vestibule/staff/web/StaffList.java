package org.vestibule.staff.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vestibule.shared.paging.Cursor;
import org.vestibule.shared.paging.ListSlice;
import org.vestibule.shell.ListAddress;
import org.vestibule.shell.ListParameters;
import org.vestibule.staff.administration.StaffDirectory;
import org.vestibule.staff.administration.StaffSearch;
import org.vestibule.staff.administration.StaffSummary;

/** The list of the staff. Its whole state is in the address, so that Back, bookmarks and links work. */
@Named
@RequestScoped
public class StaffList {

    private final StaffDirectory directory;
    private StaffSearch search;
    private ListSlice<StaffSummary> page;

    @Inject
    StaffList(StaffDirectory directory) {
        this.directory = directory;
    }

    /** The text to search for; "" for all accounts. */
    public String getText() {
        return search().text();
    }

    private StaffSearch search() {
        if (search == null) {
            ListParameters asked = ListParameters.ofRequest();
            search = new StaffSearch(asked.text("q").orElse(""), asked.cursor());
        }
        return search;
    }

    /** Rereads the page, because a command may have changed it. */
    public void refresh() {
        page = directory.search(search());
    }

    public ListSlice<StaffSummary> getPage() {
        if (page == null) {
            refresh();
        }
        return page;
    }

    /** The parameters of this list, for the form that exports it. */
    public String getParameters() {
        return address().parameters();
    }

    /** The text that names the portals that somebody's job extends to. */
    public String portals(StaffSummary account) {
        return PortalNamesText.of(account);
    }

    /** The address of the page of this list that begins or ends at the cursor. */
    public String turn(Cursor cursor) {
        return address().at(cursor).toString();
    }

    private ListAddress address() {
        return new ListAddress("/crm/staff").with("q", getText());
    }
}
