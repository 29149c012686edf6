package org.vestibule.invitation.web.list;

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
import org.vestibule.invitation.InvitationSummary;
import org.vestibule.invitation.command.InvitationChanges;
import org.vestibule.invitation.query.InvitationQueryService;
import org.vestibule.shell.Texts;
import org.vestibule.shell.typed.FormReturned;

/** The dialog Change role of the list: which role replaces the offered roles of the selected invitations. */
@Named
@ViewScoped
public class BulkRoleDialog implements Serializable {

    private static final String TEXTS = "invitationText";
    private static final String FIELD = "bulkRole:role";

    private final InvitationQueryService records;
    private final InvitationChanges changes;
    private final BulkCommands bulk;

    private SelectedInvitations chosen = SelectedInvitations.NONE;
    private List<SelectItem> roles = List.of();
    private Long roleId;
    private boolean returned;

    @Inject
    public BulkRoleDialog(InvitationQueryService records, InvitationChanges changes, BulkCommands bulk) {
        this.records = records;
        this.changes = changes;
        this.bulk = bulk;
    }

    /** Reads the present choices; stays closed if no invitation is selected. */
    public void open() {
        InvitationSelection.open(this::read);
    }

    private void read(Set<Long> ids) {
        chosen = SelectedInvitations.of(records, ids);
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

    /** Reopens the dialog for somebody who had to sign in before the request was handled. */
    void reopen(@Observes FormReturned form) {
        if (form.has("bulkRole")) {
            read(InvitationSelection.in(form));
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

    /** The selected invitations. */
    public SelectedInvitations getChosen() {
        return chosen;
    }

    /** The roles that the caller may give, by portal. */
    public List<SelectItem> getRoles() {
        return roles;
    }

    public Long getRoleId() {
        return roleId;
    }

    public void setRoleId(Long roleId) {
        this.roleId = roleId;
    }

    /** Whether the dialog is open when the page loads. */
    public boolean isReturned() {
        return returned;
    }
}
