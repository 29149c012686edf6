package org.vestibule.invitation.web;

import jakarta.enterprise.event.Observes;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.primefaces.PrimeFaces;
import org.vestibule.contact.Contact;
import org.vestibule.invitation.InvitationSummary;
import org.vestibule.invitation.inviting.InviteContact;
import org.vestibule.invitation.inviting.InviteOptions;
import org.vestibule.invitation.inviting.InviteOutcome;
import org.vestibule.invitation.inviting.InviteOutcome.AlreadyMember;
import org.vestibule.invitation.inviting.InviteOutcome.Invited;
import org.vestibule.invitation.inviting.InviteOutcome.OpenInvitation;
import org.vestibule.invitation.inviting.InviteOutcome.Refused;
import org.vestibule.invitation.inviting.InvitePreview;
import org.vestibule.invitation.inviting.InviteRequest;
import org.vestibule.shell.Languages;
import org.vestibule.shell.Texts;
import org.vestibule.shell.typed.FormReturned;
import org.vestibule.text.EmailAddress;

/** The prompt CRM User Invite: which portal, which role, and the reasons against inviting. */
@Named
@ViewScoped
public class InvitePrompt implements Serializable {

    private static final String TEXTS = "invitationText";

    private final InviteContact inviteContact;
    private final InviteOptions options;
    private final InvitationCommands commands;

    private long contactId;
    private String contactName;
    private String address;
    private boolean addressUnsaved;
    private List<SelectOption> portals = List.of();
    private List<SelectOption> roles = List.of();
    private List<String> portalLanguages = List.of();
    private List<Notice> notices = List.of();
    private InvitationSummary open;
    private boolean blocked;
    private boolean member;
    private boolean returned;

    private Long portalId;
    private Long roleId;
    private String message;
    private String language;

    @Inject
    public InvitePrompt(InviteContact inviteContact, InviteOptions options, InvitationCommands commands) {
        this.inviteContact = inviteContact;
        this.options = options;
        this.commands = commands;
    }

    /** Resets the prompt for the contact in the page's address. */
    public void open() {
        contactId = Long.parseLong(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("id"));
        portalId = null;
        roleId = null;
        message = null;
        language = null;
        look();
        if (portals.size() == 1) {
            portalId = portals.get(0).id();
            choosePortal();
        }
    }

    /** Reopens the prompt as it was left, for somebody who had to sign in before Save was handled. */
    void reopen(@Observes FormReturned form) {
        if (form.has("invite")) {
            open();
            returned = true;
            String portal = form.text("invite:portal");
            if (portals.stream().anyMatch(choice -> String.valueOf(choice.id()).equals(portal))) {
                portalId = Long.valueOf(portal);
                choosePortal();
            }
        }
    }

    /** Updates roles and warnings for the chosen portal. */
    public void choosePortal() {
        roleId = null;
        look();
        if (open != null) {
            roleId = roles.stream()
                    .map(SelectOption::id)
                    .filter(open.roleIds()::contains)
                    .findFirst()
                    .orElse(null);
        }
    }

    public void save() {
        send(false);
    }

    /** Invites and supersedes the open invitation. */
    public void inviteAnew() {
        send(true);
    }

    /** Sends the open invitation again. */
    public void resend() {
        if (commands.resend(open.id())) {
            close();
        } else {
            look();
        }
    }

    private void send(boolean replaceOpen) {
        if (portalId == null || roleId == null) {
            miss(portalId == null ? "portal" : "role");
            return;
        }
        Locale locale = language == null ? null : Locale.forLanguageTag(language);
        tell(inviteContact.invite(
                new InviteRequest(contactId, portalId, Set.of(roleId), locale, message, null, replaceOpen)));
    }

    private static void miss(String field) {
        Texts.refuse("invite:" + field, Texts.text(TEXTS, "prompt." + field + ".missing"));
        PrimeFaces.current().focus("invite:" + field);
    }

    private void tell(InviteOutcome outcome) {
        if (outcome instanceof Invited invited) {
            InvitationSummary made = invited.invitation();
            Texts.tellHere(Texts.text(TEXTS, "say.invited", made.contactName(), made.portalName()));
            close();
        } else if (outcome instanceof Refused refused) {
            look();
            if (!blocked) {
                notices = List.of(InviteRefusalMessages.explain(refused));
            }
        }
    }

    private static void close() {
        PrimeFaces.current().ajax().addCallbackParam("done", true);
    }

    private void look() {
        InvitePreview preview = options.of(contactId, portalId);
        contactName = preview.contact().map(Contact::name).orElse(null);
        address = preview.contact()
                .flatMap(Contact::email)
                .map(EmailAddress::text)
                .orElse(null);
        addressUnsaved = isAnother(Faces.getRequestParameter("record:email"));
        portals = preview.portals().stream()
                .map(portal -> new SelectOption(portal.id(), portal.name()))
                .toList();
        roles = preview.roles().stream()
                .map(role -> new SelectOption(role.id(), role.name()))
                .toList();
        portalLanguages = preview.languages();
        notices =
                preview.refusals().stream().map(InviteRefusalMessages::explain).toList();
        blocked = !notices.isEmpty();
        member = preview.refusals().stream().anyMatch(InvitePrompt::ownAccount);
        open = preview.refusals().stream()
                .filter(OpenInvitation.class::isInstance)
                .map(refused -> ((OpenInvitation) refused).existing())
                .findFirst()
                .orElse(null);
    }

    /** Whether another address is typed in the record behind the prompt; unsaved input of the record is sent along. */
    private boolean isAnother(String typed) {
        return typed != null && !typed.strip().equals(address == null ? "" : address);
    }

    private static boolean ownAccount(Refused refused) {
        return refused instanceof AlreadyMember member
                && member.contactId() == member.contact().id();
    }

    /** Whether nothing can be sent now; an open invitation has its own commands. */
    public boolean isBlocked() {
        return blocked;
    }

    /** Whether the open invitation is the only reason against inviting, so that it can be superseded. */
    public boolean isReplaceable() {
        return open != null && notices.size() == 1;
    }

    /** Whether the open invitation can be sent again now. */
    public boolean isResendable() {
        return isReplaceable() && open.resendable();
    }

    /** Whether the contact has an account in the portal already, whose roles can be changed. */
    public boolean isMember() {
        return member;
    }

    /** Whether the prompt is open when the page loads. */
    public boolean isReturned() {
        return returned;
    }

    public String getContactName() {
        return contactName;
    }

    /** The address of the e-mail; null if there is none. */
    public String getAddress() {
        return address;
    }

    /** Whether another address is typed in the record behind the prompt, and not saved yet. */
    public boolean isAddressUnsaved() {
        return addressUnsaved;
    }

    public List<SelectOption> getPortals() {
        return portals;
    }

    public List<SelectOption> getRoles() {
        return roles;
    }

    /** The languages of e-mails: the shipped ones, and those of the chosen portal. */
    public List<String> getLanguages() {
        return Languages.withAlso(portalLanguages, "");
    }

    public List<Notice> getNotices() {
        return notices;
    }

    public Long getPortalId() {
        return portalId;
    }

    public void setPortalId(Long portalId) {
        this.portalId = portalId;
    }

    public Long getRoleId() {
        return roleId;
    }

    public void setRoleId(Long roleId) {
        this.roleId = roleId;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
