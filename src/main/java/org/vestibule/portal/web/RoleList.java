package org.vestibule.portal.web;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.vestibule.portal.ChangePortalRoleOutcome;
import org.vestibule.portal.PortalRole;
import org.vestibule.portal.PortalRoles;
import org.vestibule.shared.RecordNumber;
import org.vestibule.shell.Texts;
import org.vestibule.shell.typed.FormReturned;

/** The roles on a portal's record: the role being renamed or deleted, and the name of a new role. */
@Named
@ViewScoped
public class RoleList implements Serializable {

    private static final String TEXTS = "portalText";

    private final PortalRoles roles;
    private final PortalSettingsPage portal;

    private Long renaming;
    private Long deleting;
    private String refusal;
    private String newName;
    private String changedName;

    @Inject
    public RoleList(PortalRoles roles, PortalSettingsPage portal) {
        this.roles = roles;
        this.portal = portal;
    }

    public List<PortalRoles.RoleInUse> getAll() {
        return roles.of(portal.getId());
    }

    public void add() {
        ChangePortalRoleOutcome outcome = roles.add(portal.getId(), newName);
        if (outcome instanceof ChangePortalRoleOutcome.Done done) {
            newName = null;
            Texts.tellHere(Texts.text(TEXTS, "say.role.added", done.role().name(), portal.getName()));
        } else {
            refuse(outcome, "roles:newName");
        }
    }

    /** Continues the renaming after the user had to sign in again before it was processed. */
    void goOn(@Observes FormReturned form) {
        if (form.has("roles")) {
            renaming = RecordNumber.in(form.text("roles:renaming")).orElse(null);
        }
    }

    public void startRenaming(long roleId, String name) {
        stop();
        renaming = roleId;
        changedName = name;
    }

    public void rename() {
        ChangePortalRoleOutcome outcome = roles.rename(portal.getId(), renaming, changedName);
        if (outcome instanceof ChangePortalRoleOutcome.Done done) {
            stop();
            Texts.tellHere(Texts.text(TEXTS, "say.role.renamed", done.role().name()));
        } else {
            refuse(outcome, "roles:changedName");
        }
    }

    public void restrict(long roleId, boolean restricted) {
        stop();
        ChangePortalRoleOutcome outcome = roles.restrict(portal.getId(), roleId, restricted);
        if (outcome instanceof ChangePortalRoleOutcome.Done done) {
            String key = restricted ? "say.role.restricted" : "say.role.unrestricted";
            Texts.tellHere(Texts.text(TEXTS, key, done.role().name()));
        } else {
            refuse(outcome, null);
        }
    }

    public void startDeleting(long roleId) {
        stop();
        deleting = roleId;
        refusal = getAll().stream()
                .filter(item -> item.role().id() == roleId)
                .findFirst()
                .flatMap(this::refusal)
                .orElse(null);
    }

    private Optional<String> refusal(PortalRoles.RoleInUse item) {
        long open = roles.openInvitationsWith(item.role().id());
        return open == 0
                ? Optional.empty()
                : Optional.of(
                        Texts.text(TEXTS, "roles.delete.offered", item.role().name(), item.users(), open));
    }

    public void delete() {
        ChangePortalRoleOutcome outcome = roles.delete(portal.getId(), deleting);
        stop();
        if (outcome instanceof ChangePortalRoleOutcome.Done done) {
            Texts.tellHere(Texts.text(TEXTS, "say.role.deleted", done.role().name(), done.users()));
        } else {
            refuse(outcome, null);
        }
    }

    /** Cancels renaming or deleting. */
    public void stop() {
        renaming = null;
        deleting = null;
        refusal = null;
    }

    private void refuse(ChangePortalRoleOutcome outcome, String field) {
        if (outcome instanceof ChangePortalRoleOutcome.BadName) {
            Texts.refuse(field, Texts.text(TEXTS, "say.role.bad", PortalRole.MAX_NAME));
        } else if (outcome instanceof ChangePortalRoleOutcome.NameTaken taken) {
            Texts.refuse(field, Texts.text(TEXTS, "say.role.taken", portal.getName(), taken.name()));
        } else if (outcome instanceof ChangePortalRoleOutcome.StillOffered offered) {
            Texts.refuse(
                    null, Texts.text(TEXTS, "say.role.offered", offered.role().name(), offered.invitations()));
        } else if (outcome instanceof ChangePortalRoleOutcome.Unknown) {
            stop();
            Texts.refuse(null, Texts.text(TEXTS, "say.role.unknown"));
        }
    }

    public Long getRenaming() {
        return renaming;
    }

    public Long getDeleting() {
        return deleting;
    }

    /** The text that says why the role to be deleted can't be; null if it can. */
    public String getRefusal() {
        return refusal;
    }

    /** The text that names the pages that the role to be deleted opens; null if it opens none. */
    public String getDeletingPages() {
        List<String> titles = deleting == null ? List.of() : roles.pagesOpenedBy(deleting);
        return titles.isEmpty()
                ? null
                : Texts.text(TEXTS, "roles.delete.pages", titles.size(), String.join(", ", titles));
    }

    public String getNewName() {
        return newName;
    }

    public void setNewName(String newName) {
        this.newName = newName;
    }

    public String getChangedName() {
        return changedName;
    }

    public void setChangedName(String changedName) {
        this.changedName = changedName;
    }
}
