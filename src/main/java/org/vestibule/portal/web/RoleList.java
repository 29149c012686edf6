package org.vestibule.portal.web;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.vestibule.portal.PortalRoles;
import org.vestibule.portal.RoleChange;
import org.vestibule.shared.RecordNumber;
import org.vestibule.shell.Texts;
import org.vestibule.shell.typed.FormReturned;

/** The roles on a portal's record: the one being renamed or about to be deleted, and the name of a new one. */
@Named
@ViewScoped
public class RoleList implements Serializable {

    private static final String TEXTS = "portalText";

    private final PortalRoles roles;
    private final PortalRecord portal;

    private Long renaming;
    private Long deleting;
    private String newName;
    private String changedName;

    @Inject
    public RoleList(PortalRoles roles, PortalRecord portal) {
        this.roles = roles;
        this.portal = portal;
    }

    public List<PortalRoles.RoleInUse> getAll() {
        return roles.of(portal.getId());
    }

    public void add() {
        RoleChange outcome = roles.add(portal.getId(), newName);
        if (outcome instanceof RoleChange.Done done) {
            newName = null;
            Texts.tellHere(Texts.text(TEXTS, "say.role.added", done.role().name(), portal.getName()));
        } else {
            refuse(outcome, "roles:newName");
        }
    }

    /** Goes on with the renaming whose new name came too late to be heard. */
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
        RoleChange outcome = roles.rename(portal.getId(), renaming, changedName);
        if (outcome instanceof RoleChange.Done done) {
            stop();
            Texts.tellHere(Texts.text(TEXTS, "say.role.renamed", done.role().name()));
        } else {
            refuse(outcome, "roles:changedName");
        }
    }

    public void restrict(long roleId, boolean restricted) {
        stop();
        RoleChange outcome = roles.restrict(portal.getId(), roleId, restricted);
        if (outcome instanceof RoleChange.Done done) {
            String key = restricted ? "say.role.restricted" : "say.role.unrestricted";
            Texts.tellHere(Texts.text(TEXTS, key, done.role().name()));
        } else {
            refuse(outcome, null);
        }
    }

    public void startDeleting(long roleId) {
        stop();
        deleting = roleId;
    }

    public void delete() {
        RoleChange outcome = roles.delete(portal.getId(), deleting);
        stop();
        if (outcome instanceof RoleChange.Done done) {
            Texts.tellHere(Texts.text(TEXTS, "say.role.deleted", done.role().name(), done.users()));
        } else {
            refuse(outcome, null);
        }
    }

    /** Leaves renaming or deleting alone. */
    public void stop() {
        renaming = null;
        deleting = null;
    }

    private void refuse(RoleChange outcome, String field) {
        if (outcome instanceof RoleChange.BadName) {
            Texts.refuse(field, Texts.text(TEXTS, "say.role.bad", PortalRoles.MAX_NAME));
        } else if (outcome instanceof RoleChange.NameTaken taken) {
            Texts.refuse(field, Texts.text(TEXTS, "say.role.taken", portal.getName(), taken.name()));
        } else if (outcome instanceof RoleChange.Unknown) {
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

    /** Which pages the role that is about to be deleted opens, in words; null where it opens none. */
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
