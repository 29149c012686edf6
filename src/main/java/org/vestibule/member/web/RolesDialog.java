package org.vestibule.member.web;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.PrimeFaces;
import org.vestibule.member.access.ChangeRolesOutcome;
import org.vestibule.member.access.MemberRoles;
import org.vestibule.member.access.MemberRoles.Membership;
import org.vestibule.shared.RecordNumber;
import org.vestibule.shell.Texts;
import org.vestibule.shell.typed.FormReturned;

/** The dialog Manage Portal Roles on a contact's record. */
@Named
@ViewScoped
public class RolesDialog implements Serializable {

    private static final String TEXTS = "memberText";

    private final MemberRoles roles;

    private long contactId;
    private String contactName;
    private List<RoleSelection> choices = List.of();
    private String problem;
    private boolean returned;

    @Inject
    public RolesDialog(MemberRoles roles) {
        this.roles = roles;
    }

    /** Opens with the present roles of the contact's portal users. */
    public void open(long contact, String name) {
        contactId = contact;
        contactName = name;
        problem = null;
        choices = roles.of(contactId).stream().map(RoleSelection::new).toList();
    }

    /** Opens again with what was ticked, for someone who had to sign in before Save was processed. */
    void reopen(@Observes FormReturned form) {
        if (!form.has("portalRoles")) {
            return;
        }
        List<Membership> memberships =
                RecordNumber.in(form.text("portalRoles:contact")).map(roles::of).orElse(List.of());
        memberships.stream().findFirst().map(each -> each.user().contact()).ifPresent(contact -> {
            open(contact.id(), contact.name());
            tickAgain(form);
            returned = true;
        });
    }

    /** Sets the ticks in the choices, because table rows lose values that are set before they are rendered. */
    private void tickAgain(FormReturned form) {
        List<String> users = form.all("portalRoles:user");
        choices.stream()
                .filter(choice -> users.contains(choice.getUserId()))
                .forEach(choice ->
                        choice.tick(form.all("portalRoles:users:" + users.indexOf(choice.getUserId()) + ":roles")));
    }

    public void save() {
        ChangeRolesOutcome outcome = roles.replace(
                contactId, choices.stream().map(RoleSelection::request).toList());
        if (outcome == ChangeRolesOutcome.REPLACED) {
            Texts.tellHere(Texts.text(TEXTS, "roles.saved", contactName));
            PrimeFaces.current().executeScript("PF('rolesDialog').hide()");
        } else {
            problem = Texts.text(TEXTS, "roles.problem." + outcome);
            readAgain();
        }
    }

    private void readAgain() {
        Map<Long, RoleSelection> made =
                choices.stream().collect(Collectors.toMap(RoleSelection::userId, choice -> choice));
        choices = roles.of(contactId).stream()
                .map(now -> made.containsKey(now.user().id())
                        ? made.get(now.user().id()).onto(now)
                        : new RoleSelection(now))
                .toList();
    }

    /** The id of the contact whose roles are shown; 0 until the dialog is opened. */
    public long getContactId() {
        return contactId;
    }

    public String getContactName() {
        return contactName;
    }

    public List<RoleSelection> getChoices() {
        return choices;
    }

    /** Whether the dialog is open when the page is loaded. */
    public boolean isReturned() {
        return returned;
    }

    /** Why the last Save changed nothing; null if it succeeded. */
    public String getProblem() {
        return problem;
    }
}
