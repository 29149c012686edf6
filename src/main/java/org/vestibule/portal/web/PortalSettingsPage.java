package org.vestibule.portal.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;
import org.vestibule.portal.ChangePortalOutcome;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalField;
import org.vestibule.portal.PortalImages;
import org.vestibule.portal.PortalLanguages;
import org.vestibule.portal.PortalPages;
import org.vestibule.portal.PortalSettings;
import org.vestibule.portal.PortalSettingsRequest;
import org.vestibule.portal.PortalSettingsViolation;
import org.vestibule.shared.RecordNumber;
import org.vestibule.shell.Languages;
import org.vestibule.shell.RecordForm;
import org.vestibule.shell.Texts;

/** The screen of one portal's record: the stored values, what is typed, and what a colleague changed meanwhile. */
@Named
@ViewScoped
public class PortalSettingsPage implements Serializable {

    private static final String TEXTS = "portalText";

    private final PortalSettings settings;
    private final PageNames pageNames;
    private final PageChoices pages;
    private final SenderChoices senders;
    private final PortalLanguages written;

    private Long id;
    private String key;
    private String name;
    private PortalSettingsRequest seen;
    private final RecordForm form = new RecordForm();

    @Inject
    public PortalSettingsPage(
            PortalSettings settings,
            PageNames pageNames,
            PageChoices pages,
            SenderChoices senders,
            PortalLanguages written) {
        this.settings = settings;
        this.pageNames = pageNames;
        this.pages = pages;
        this.senders = senders;
        this.written = written;
    }

    /** Reads the portal that the address names, once for each view; answers 404 if there is none. */
    public void open() throws IOException {
        if (id != null) {
            return;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        Optional<Portal> portal = RecordNumber.in(
                        faces.getExternalContext().getRequestParameterMap().get("id"))
                .flatMap(settings::open);
        if (portal.isPresent()) {
            read(portal.get());
            form.fill();
        } else {
            faces.getExternalContext().responseSendError(404, "No such portal");
            faces.responseComplete();
        }
    }

    public void save() throws IOException {
        form.settle();
        PortalSettingsRequest typed = typed();
        ChangePortalOutcome outcome = settings.change(id, form.seenVersion(), typed);
        if (outcome instanceof ChangePortalOutcome.Changed changed) {
            Texts.tell(Texts.text(TEXTS, "say.saved", changed.portal().name()));
            FacesContext.getCurrentInstance().getExternalContext().redirect("/crm/portals/" + id);
        } else if (outcome instanceof ChangePortalOutcome.Invalid invalid) {
            invalid.violations().forEach(this::refuse);
        } else if (outcome instanceof ChangePortalOutcome.ChangedByColleague changed) {
            compare(changed.current(), typed);
        } else if (outcome instanceof ChangePortalOutcome.Unknown) {
            Texts.refuse(null, Texts.text(TEXTS, "say.unknown", name));
        }
    }

    /** Closes the portal to everybody; unsaved input in the record is kept. */
    public void close() {
        follow(settings.close(id), "say.closed");
    }

    public void reopen() {
        follow(settings.reopen(id), "say.reopened");
    }

    private void follow(Optional<Portal> portal, String key) {
        portal.ifPresentOrElse(
                found -> Texts.tellHere(Texts.text(TEXTS, key, found.name())),
                () -> Texts.refuse(null, Texts.text(TEXTS, "say.unknown", name)));
    }

    /** The question to confirm before the portal is closed. */
    public String getClosingQuestion() {
        return Texts.text(TEXTS, "close.question", name, settings.users(id));
    }

    /** The reason why nobody can be invited with the stored settings; null if people can. */
    public String getInviteWarning() {
        return settings.invitePageProblem(id)
                .map(problem -> Texts.text(TEXTS, "invitePage." + problem))
                .orElse(null);
    }

    public boolean isClosed() {
        return settings.open(id).filter(Portal::closed).isPresent();
    }

    private void compare(Portal current, PortalSettingsRequest typed) throws IOException {
        form.compare(PortalSettingsRequest.of(current).byKey(), typed.byKey());
        read(current);
        if (form.getDifferences().isEmpty()) {
            save();
        }
    }

    private void read(Portal portal) {
        id = portal.id();
        key = portal.key();
        name = portal.name();
        seen = PortalSettingsRequest.of(portal);
        form.read(seen.byKey(), portal.version(), portal.changedAt(), portal.changedBy());
    }

    private PortalSettingsRequest typed() {
        return PortalSettingsRequest.ofKeys(form.getValues());
    }

    private void refuse(PortalSettingsViolation violation) {
        String key = violation.field().key();
        String field = Texts.text(TEXTS, "field." + key);
        Texts.refuse(
                "record:" + key,
                Texts.text(
                        TEXTS,
                        "violation." + violation.reason(),
                        field,
                        violation.field().maxLength(),
                        senders.getAllowed()));
    }

    /** The label of a field. */
    public String label(String field) {
        return Texts.text(TEXTS, "field." + field);
    }

    /** A field's text in readable form. */
    public String shown(String field, String text) {
        if (field.endsWith("Page")) {
            return pageNames.of(getPages(), text);
        }
        if (PortalField.LOGO.key().equals(field)) {
            return logoName(text);
        }
        if (Set.of(PortalField.ADDRESS_CHANGE.key(), PortalField.ACCOUNT_DELETION.key())
                .contains(field)) {
            return Texts.text(TEXTS, "allowed." + text);
        }
        if (PortalField.REPLY_TO.key().equals(field)) {
            return Texts.text(TEXTS, "replyTo." + text);
        }
        return PortalField.LANGUAGE.key().equals(field) ? Languages.named(text) : text;
    }

    /** The portal's pages to choose from. */
    public List<PortalPages.Choice> getPages() {
        return pages.of(id);
    }

    /** The portal's images to choose the logo from. */
    public List<PortalImages.Choice> getImages() {
        return settings.images(id);
    }

    /** The choice that keeps a logo that was shipped with the installation; empty for another logo. */
    public List<String> getShippedLogo() {
        String logo = seen.text(PortalField.LOGO);
        return PortalSettingsRequest.SHIPPED.equals(logo) ? List.of(logo) : List.of();
    }

    private String logoName(String text) {
        if (PortalSettingsRequest.SHIPPED.equals(text)) {
            return Texts.text(TEXTS, "logo.shipped");
        }
        return getImages().stream()
                .filter(image -> text.equals(String.valueOf(image.id())))
                .map(PortalImages.Choice::name)
                .findFirst()
                .orElse("");
    }

    /** The languages to choose from: those that Vestibule supports, those of its e-mails, and the portal's own. */
    public List<String> getLanguages() {
        return Languages.withAlso(written.of(id), seen.text(PortalField.LANGUAGE));
    }

    /** Whether there are unsaved changes. */
    public boolean isChanged() {
        return !typed().equals(seen);
    }

    public Long getId() {
        return id;
    }

    /** The id of the stored invite page of this portal; null if none is chosen. */
    public Long getInvitePageId() {
        return RecordNumber.in(seen.text(PortalField.INVITE_PAGE)).orElse(null);
    }

    /** The stored address that e-mails should come from; "" for the installation's. */
    public String getSenderAddress() {
        return seen.text(PortalField.SENDER_ADDRESS);
    }

    public String getKey() {
        return key;
    }

    /** The stored name of the portal. */
    public String getName() {
        return name;
    }

    public RecordForm getForm() {
        return form;
    }
}
