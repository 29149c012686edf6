package org.vestibule.mail.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.vestibule.mail.preview.EmailPreviewRequest;
import org.vestibule.mail.preview.SendToMyself;
import org.vestibule.mail.preview.SendToMyselfOutcome;
import org.vestibule.mail.wording.ChangeEmailTextOutcome;
import org.vestibule.mail.wording.ChangeEmailTextRequest;
import org.vestibule.mail.wording.EmailMessage;
import org.vestibule.mail.wording.EmailText;
import org.vestibule.mail.wording.EmailTextService;
import org.vestibule.mail.wording.EmailWording;
import org.vestibule.mail.wording.Placeholder;
import org.vestibule.mail.wording.PortalEmailText;
import org.vestibule.mail.wording.ShippedWording;
import org.vestibule.mail.wording.WordingViolation;
import org.vestibule.shared.RecordNumber;
import org.vestibule.shell.Moments;
import org.vestibule.shell.RecordForm;
import org.vestibule.shell.Texts;

/**
 * The page for editing an e-mail's words in a language: the stored words, what was typed, and a colleague's changes.
 */
@Named
@ViewScoped
public class EmailTextPage implements Serializable {

    private static final String TEXTS = "mailText";

    private final EmailTextService texts;
    private final SendToMyself sendToMyself;
    private final Moments moments;

    private Long portalId;
    private String portalName;
    private EmailMessage message;
    private String language;
    private boolean own;
    private boolean overtaken;
    private Map<String, String> shipped;
    private EmailWording seen;
    private final RecordForm form = new RecordForm();

    @Inject
    public EmailTextPage(EmailTextService texts, SendToMyself sendToMyself, Moments moments) {
        this.texts = texts;
        this.sendToMyself = sendToMyself;
        this.moments = moments;
    }

    /** Reads the words for the address, once; answers 404 if there are none. */
    public void open() throws IOException {
        if (portalId != null) {
            return;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        Map<String, String> asked = faces.getExternalContext().getRequestParameterMap();
        String wanted = Optional.ofNullable(asked.get("language"))
                .orElse(ShippedWording.languages().get(0));
        Optional<EmailText> text = RecordNumber.in(asked.get("id"))
                .flatMap(id ->
                        EmailMessage.ofPortals(asked.get("message")).flatMap(found -> texts.open(id, found, wanted)));
        if (text.isPresent()) {
            read(text.get());
            form.fill();
        } else {
            faces.getExternalContext().responseSendError(404, "No such text");
            faces.responseComplete();
        }
    }

    public void save() throws IOException {
        form.settle();
        EmailWording typed = typed();
        ChangeEmailTextOutcome outcome =
                texts.change(new ChangeEmailTextRequest(portalId, message, language, form.seenVersion(), typed));
        if (outcome instanceof ChangeEmailTextOutcome.Changed) {
            Texts.tell(Texts.text(TEXTS, "texts.say.saved", portalName));
            showAnew();
        } else if (outcome instanceof ChangeEmailTextOutcome.Invalid invalid) {
            invalid.violations().forEach(this::refuse);
        } else if (outcome instanceof ChangeEmailTextOutcome.ChangedByColleague changed) {
            compare(changed.current(), typed);
        } else if (outcome instanceof ChangeEmailTextOutcome.Unknown) {
            Texts.refuse(null, Texts.text(TEXTS, "texts.say.unknown", portalName));
        }
    }

    /** Sends the typed words to the signed-in caller, without storing them. */
    public void sendToMyself() {
        SendToMyselfOutcome outcome =
                sendToMyself.send(new EmailPreviewRequest(portalId, message, language, typed(), null));
        if (outcome instanceof SendToMyselfOutcome.Sent sent) {
            Texts.tellHere(Texts.text(TEXTS, "texts.say.sent", sent.address()));
        } else if (outcome instanceof SendToMyselfOutcome.Invalid invalid) {
            invalid.violations().forEach(this::refuse);
        } else if (outcome instanceof SendToMyselfOutcome.NoAddress) {
            Texts.refuse(null, Texts.text(TEXTS, "texts.say.noAddress"));
        } else if (outcome instanceof SendToMyselfOutcome.Limited limited) {
            Texts.refuse(null, Texts.text(TEXTS, "texts.say.limited", moments.full(limited.again())));
        } else if (outcome instanceof SendToMyselfOutcome.Unknown) {
            Texts.refuse(null, Texts.text(TEXTS, "texts.say.unknown", portalName));
        }
    }

    /** Restores the shipped words, and puts them into the fields. */
    public void useShipped() throws IOException {
        texts.useShipped(portalId, message, language);
        Texts.tell(Texts.text(TEXTS, "texts.say.shipped", portalName));
        showAnew();
    }

    private void showAnew() throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(getAddress() + "?language=" + language);
    }

    private void compare(EmailText current, EmailWording typed) throws IOException {
        form.compare(current.wording().byKey(), typed.byKey());
        read(current);
        if (form.getDifferences().isEmpty()) {
            save();
        }
    }

    private void read(EmailText text) {
        portalId = text.portal().id();
        portalName = text.portal().name();
        message = text.message();
        language = text.language();
        own = text.isOwn();
        overtaken = text.isOvertaken();
        shipped = text.shipped().byKey();
        seen = text.wording();
        form.read(
                seen.byKey(),
                text.version(),
                text.own().map(PortalEmailText::changedAt).orElse(null),
                text.own().map(PortalEmailText::changedBy).orElse(null));
    }

    private EmailWording typed() {
        return EmailWording.of(form.getValues()::get);
    }

    private void refuse(WordingViolation violation) {
        String field = violation.field().key();
        String message = "texts.violation." + violation.reason() + (violation.line() > 0 ? ".line" : "");
        Texts.refuse(
                "record:" + field,
                Texts.text(
                        TEXTS,
                        message,
                        label(field),
                        violation.field().maxLength(),
                        violation.line(),
                        violation.found(),
                        Placeholder.BUTTON.text(),
                        Placeholder.LINK.text()));
    }

    /** The label of a field. */
    public String label(String field) {
        return Texts.text(TEXTS, "texts.field." + field);
    }

    /** A field's text for display. */
    public String shown(String field, String text) {
        return text;
    }

    /** Whether there are unsaved changes. */
    public boolean isChanged() {
        return !typed().equals(seen);
    }

    /** The address of this page, without the language. */
    public String getAddress() {
        return "/crm/portals/" + portalId + "/texts/" + message.key();
    }

    /** The languages that the message can be written in: the shipped ones, and the page's if the portal adds it. */
    public List<String> getLanguages() {
        return Stream.concat(ShippedWording.languages().stream(), Stream.of(language))
                .distinct()
                .toList();
    }

    /** Whether the portal adds the language, so that there are no shipped words in it. */
    public boolean isAdded() {
        return !ShippedWording.isShipped(language);
    }

    /** The key of the text that says whose words these are. */
    public String getOrigin() {
        return own ? "texts.own" : isAdded() ? "texts.missing" : "texts.shipped";
    }

    /** The placeholders that the words may contain. */
    public List<Placeholder> getPlaceholders() {
        return message.placeholders();
    }

    public Long getPortalId() {
        return portalId;
    }

    public String getPortalName() {
        return portalName;
    }

    public EmailMessage getMessage() {
        return message;
    }

    public String getLanguage() {
        return language;
    }

    /** Whether the portal's own words are used, rather than the shipped words. */
    public boolean isOwn() {
        return own;
    }

    /** Whether the shipped words have changed since the portal's were saved. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** The shipped words, by field key. */
    public Map<String, String> getShipped() {
        return shipped;
    }

    public RecordForm getForm() {
        return form;
    }
}
