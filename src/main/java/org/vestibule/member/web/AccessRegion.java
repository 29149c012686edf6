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
import org.vestibule.member.address.RequestAddressChange;
import org.vestibule.member.address.RequestAddressChangeOutcome;
import org.vestibule.shared.RecordNumber;
import org.vestibule.shell.Moments;
import org.vestibule.shell.Texts;

/** The region Portal access on a contact's record. */
@Named
@ViewScoped
public class AccessRegion implements Serializable {

    private static final String TEXTS = "memberText";

    private final PortalAccessService access;
    private final RequestAddressChange change;

    private List<PortalAccess> rows = List.of();
    private List<String> deleted = List.of();

    @Inject
    public AccessRegion(PortalAccessService access, RequestAddressChange change) {
        this.access = access;
        this.change = change;
    }

    /** Reads the contact's accounts again; views call it before showing them. */
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

    /** Mails a link to the contact's address, which becomes the sign-in address once it is confirmed. */
    public void move(PortalAccess row, String contact) {
        RequestAddressChangeOutcome outcome = change.request(row.userId(), row.contactEmail());
        String words = Texts.text(TEXTS, "address." + outcome, contact, row.contactEmail(), row.portalName());
        if (outcome == RequestAddressChangeOutcome.MAILED) {
            Texts.tellHere(words);
        } else {
            Texts.refuse(null, words);
        }
    }

    /** The notice that the sign-in address differs from the contact's. */
    public String movedNotice(PortalAccess row) {
        return Texts.text(TEXTS, "access.moved", row.email(), row.contactEmail());
    }

    private static void tell(Optional<PortalUser> user, String key) {
        user.ifPresent(found -> Texts.tellHere(
                Texts.text(TEXTS, key, found.contact().name(), found.portal().name())));
    }

    /** The question before closing the access. */
    public String question(PortalAccess row, String contact) {
        return Texts.text(TEXTS, "access.close.question", contact, row.portalName());
    }

    /** When the access was closed and by whom; null if it is open. */
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
