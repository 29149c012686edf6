package org.vestibule.member.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.vestibule.member.PortalUser;
import org.vestibule.member.access.PortalAccess;
import org.vestibule.member.access.PortalAccessService;
import org.vestibule.member.access.UpdateSignInAddressOutcome;
import org.vestibule.shared.RecordNumber;
import org.vestibule.shell.Moments;
import org.vestibule.shell.Texts;

/** The region Portal access on a contact's record. */
@Named
@ViewScoped
public class AccessRegion implements Serializable {

    private static final String TEXTS = "memberText";

    private final PortalAccessService access;

    private List<PortalAccess> rows = List.of();
    private List<String> deleted = List.of();

    @Inject
    public AccessRegion(PortalAccessService access) {
        this.access = access;
    }

    /** Reads the contact's accounts anew; a view does so whenever it is about to show them. */
    public void refresh() {
        String id = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("id");
        rows = RecordNumber.in(id).map(access::of).orElse(List.of());
        deleted = RecordNumber.in(id).map(access::deletedBy).orElse(List.of()).stream()
                .map(account -> Texts.text(
                        TEXTS,
                        "access.deleted",
                        account.portalName(),
                        Moments.current().full(account.at())))
                .toList();
    }

    public void close(long userId) {
        tell(access.close(userId), "access.closed");
    }

    public void reopen(long userId) {
        tell(access.reopen(userId), "access.reopened");
    }

    /** Lets the user sign in with the contact's address. */
    public void move(PortalAccess row) {
        UpdateSignInAddressOutcome outcome = access.moveToContactAddress(row.userId());
        String words = Texts.text(TEXTS, "access.move." + outcome, row.contactEmail(), row.portalName());
        if (outcome == UpdateSignInAddressOutcome.MOVED) {
            Texts.tellHere(words);
        } else {
            Texts.refuse(null, words);
        }
    }

    /** That the user signs in with another address than the contact has. */
    public String movedNotice(PortalAccess row) {
        return Texts.text(TEXTS, "access.moved", row.email(), row.contactEmail());
    }

    private static void tell(Optional<PortalUser> user, String key) {
        user.ifPresent(found -> Texts.tellHere(
                Texts.text(TEXTS, key, found.contact().name(), found.portal().name())));
    }

    /** What is asked before the access is closed. */
    public String question(PortalAccess row, String contact) {
        return Texts.text(TEXTS, "access.close.question", contact, row.portalName());
    }

    /** Since when the access is closed, and by whom; null where it is open. */
    public String since(PortalAccess row) {
        return row.open() || row.closedAt() == null
                ? null
                : Texts.text(
                        TEXTS, "access.since", row.closedBy(), Moments.current().full(row.closedAt()));
    }

    /** A sentence for each account that the contact deleted. */
    public List<String> getDeleted() {
        return deleted;
    }

    public List<PortalAccess> getRows() {
        return rows;
    }
}
