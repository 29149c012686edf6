package org.vestibule.invitation.web.record;

import static org.vestibule.shell.Texts.text;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.PrimeFaces;
import org.vestibule.invitation.InvitationSummary;
import org.vestibule.invitation.command.InvitationChanges;
import org.vestibule.invitation.command.LifecycleOutcome;
import org.vestibule.invitation.query.InvitationQueryService;
import org.vestibule.invitation.web.LifecycleOutcomeMessages;
import org.vestibule.invitation.web.SelectOption;
import org.vestibule.shell.Texts;
import org.vestibule.shell.typed.FormReturned;

/** The dialog Change role: which role replaces the offered roles. */
@Named
@ViewScoped
public class ChangeRoleDialog implements Serializable {

    private static final String TEXTS = "invitationText";
    private static final String FIELD = "changeRole:role";

    private final InvitationQueryService records;
    private final InvitationChanges changes;

    private long invitationId;
    private String offered;
    private List<SelectOption> roles = List.of();
    private Long roleId;
    private boolean returned;

    @Inject
    public ChangeRoleDialog(InvitationQueryService records, InvitationChanges changes) {
        this.records = records;
        this.changes = changes;
    }

    /** Reads the present choices. */
    public void open(long id) {
        records.byId(id).ifPresent(this::read);
    }

    private void read(InvitationSummary invitation) {
        invitationId = invitation.id();
        offered = String.join(", ", invitation.roleNames());
        roles = changes.roles(invitationId).stream()
                .filter(role -> !invitation.roleIds().equals(Set.of(role.id())))
                .map(role -> new SelectOption(role.id(), role.name()))
                .toList();
        roleId = null;
    }

    /** Reopens the dialog for somebody who had to sign in before the request was handled. */
    void reopen(@Observes FormReturned form) {
        if (form.has("changeRole")) {
            InvitationFromAddress.inAddress(records).ifPresent(invitation -> {
                read(invitation);
                returned = true;
            });
        }
    }

    public void change() {
        if (roleId == null) {
            refuse(text(TEXTS, "prompt.role.missing"));
            return;
        }
        LifecycleOutcome outcome = changes.changeRole(invitationId, roleId);
        if (LifecycleOutcomeMessages.isRoleRefused(outcome)) {
            open(invitationId);
            refuse(text(TEXTS, "changeRole.notGivable"));
            return;
        }
        LifecycleOutcomeMessages.tell(outcome, "say.roleChanged");
        PrimeFaces.current().ajax().addCallbackParam("done", true);
    }

    private static void refuse(String why) {
        Texts.refuse(FIELD, why);
        PrimeFaces.current().focus(FIELD);
    }

    /** What is offered now, and what a change does. */
    public String getHelp() {
        return offered == null ? "" : text(TEXTS, "changeRole.help.formatted", offered);
    }

    public List<SelectOption> getRoles() {
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
