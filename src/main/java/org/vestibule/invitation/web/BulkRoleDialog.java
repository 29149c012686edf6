package org.vestibule.invitation.web;

import static org.vestibule.shell.Texts.text;

import jakarta.enterprise.event.Observes;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.PrimeFaces;
import org.vestibule.invitation.InvitationChanges;
import org.vestibule.invitation.InvitationRecords;
import org.vestibule.invitation.InvitationSummary;
import org.vestibule.shell.Texts;
import org.vestibule.shell.typed.FormReturned;

/** The dialog Change role of the list: which role the invitees that are chosen there get instead of what was offered so far. */
@Named
@ViewScoped
public class BulkRoleDialog implements Serializable {

    private static final String TEXTS = "invitationText";
    private static final String FIELD = "bulkRole:role";

    private final InvitationRecords records;
    private final InvitationChanges changes;
    private final BulkCommands bulk;

    private ChosenInvitations chosen = ChosenInvitations.NONE;
    private List<SelectItem> roles = List.of();
    private Long roleId;
    private boolean returned;

    @Inject
    public BulkRoleDialog(InvitationRecords records, InvitationChanges changes, BulkCommands bulk) {
        this.records = records;
        this.changes = changes;
        this.bulk = bulk;
    }

    /** Reads what can be chosen now; stays shut where no invitation is. */
    public void open() {
        Chosen.open(this::read);
    }

    private void read(Set<Long> ids) {
        chosen = ChosenInvitations.of(records, ids);
        Map<Long, InvitationSummary> onePerPortal = ids.stream()
                .flatMap(id -> records.byId(id).stream())
                .collect(Collectors.toMap(InvitationSummary::portalId, Function.identity(), (first, other) -> first));
        roles = onePerPortal.values().stream()
                .sorted(Comparator.comparing(InvitationSummary::portalName))
                .map(this::givable)
                .toList();
        roleId = null;
    }

    private SelectItem givable(InvitationSummary invitation) {
        SelectItem[] choices = changes.roles(invitation.id()).stream()
                .map(role -> new SelectItem(role.id(), role.name()))
                .toArray(SelectItem[]::new);
        return new SelectItemGroup(invitation.portalName(), null, false, choices);
    }

    /** Opens again for someone who had to sign in before it was heard. */
    void reopen(@Observes FormReturned form) {
        if (form.has("bulkRole")) {
            read(Chosen.in(form));
            returned = true;
        }
    }

    public void change() {
        if (roleId == null) {
            Texts.refuse(FIELD, text(TEXTS, "prompt.role.missing"));
            PrimeFaces.current().focus(FIELD);
            return;
        }
        bulk.changeRole(roleId);
        PrimeFaces.current().ajax().update("several", "filters", "notices");
        PrimeFaces.current().ajax().addCallbackParam("done", true);
    }

    /** The invitations that are meant. */
    public ChosenInvitations getChosen() {
        return chosen;
    }

    /** What may be given, by portal. */
    public List<SelectItem> getRoles() {
        return roles;
    }

    public Long getRoleId() {
        return roleId;
    }

    public void setRoleId(Long roleId) {
        this.roleId = roleId;
    }

    /** Whether it stands open from the beginning. */
    public boolean isReturned() {
        return returned;
    }
}
