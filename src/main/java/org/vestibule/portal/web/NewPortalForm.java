package org.vestibule.portal.web;

import jakarta.enterprise.event.Observes;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.PrimeFaces;
import org.vestibule.portal.Portal;
import org.vestibule.portal.creation.CreatePortal;
import org.vestibule.portal.creation.CreatePortalOutcome;
import org.vestibule.portal.creation.CreatePortalRequest;
import org.vestibule.shared.RecordNumber;
import org.vestibule.shell.Languages;
import org.vestibule.shell.Texts;
import org.vestibule.shell.typed.FormReturned;

/** The dialog New portal. */
@Named
@ViewScoped
public class NewPortalForm implements Serializable {

    private static final String TEXTS = "portalText";
    private static final String FORM = "newPortal";
    private static final String KIT = "kit";
    private static final int MAX_FORM_KEY_LENGTH = 36;

    private final CreatePortal createPortal;

    private String name;
    private String address;
    private String language;
    private String start = KIT;
    private String suggested;
    private String formKey = UUID.randomUUID().toString();
    private boolean returned;

    @Inject
    public NewPortalForm(CreatePortal createPortal) {
        this.createPortal = createPortal;
    }

    /** Resets the form, with the language of the screen. */
    public void begin() {
        name = null;
        address = null;
        suggested = null;
        start = KIT;
        language = FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
        formKey = UUID.randomUUID().toString();
    }

    /** Reopens the dialog after the user had to sign in again before the form was processed. */
    void reopen(@Observes FormReturned form) {
        if (form.has(FORM)) {
            begin();
            returned = true;
        }
    }

    /** Suggests an address for the name; the script fills it in unless the user has typed another. */
    public void suggest() {
        suggested = createPortal.suggestAddress(name, language);
        PrimeFaces.current().ajax().addCallbackParam("address", suggested);
    }

    /** Creates the portal and redirects to its record. */
    public void create() throws IOException {
        CreatePortalOutcome outcome =
                createPortal.create(new CreatePortalRequest(name, address, language, originalId(), formKey));
        if (outcome instanceof CreatePortalOutcome.Created created) {
            String record = "/crm/portals/" + created.portal().id() + "?" + MadePortal.MADE;
            FacesContext.getCurrentInstance().getExternalContext().redirect(record);
            return;
        }
        if (outcome instanceof CreatePortalOutcome.NoSuchOriginal) {
            start = KIT;
        }
        new CreatePortalMessages((key, values) -> Texts.text(TEXTS, key, values))
                .of(outcome)
                .forEach(message -> Texts.refuse(FORM + ":" + message.field(), message.text()));
    }

    /** The portal to copy; null for the starter kit. */
    private Long originalId() {
        return RecordNumber.in(start).orElse(null);
    }

    /** Whether the user typed the address, so that no suggestion replaces it. */
    public boolean isAddressTyped() {
        return returned || address != null && !address.isBlank() && !address.equals(suggested);
    }

    /** Whether the dialog is open when the page loads. */
    public boolean isReturned() {
        return returned;
    }

    /** The languages available for the pages of a new portal. */
    public List<String> getLanguages() {
        return Languages.all();
    }

    /**
     * The key that identifies the form; it is submitted with the form, so that submitting it repeatedly creates one
     * portal.
     */
    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = Optional.ofNullable(formKey(formKey)).orElse(this.formKey);
    }

    /** The submitted form key; null if it is missing or too long. */
    static String formKey(String sent) {
        return sent == null || sent.length() > MAX_FORM_KEY_LENGTH ? null : sent;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    /** The label for copying this portal, in the choice of the initial content. */
    public String copyOf(Portal original) {
        return Texts.text(TEXTS, "say.copyOf", original.name(), original.key());
    }

    /** The initial content: the starter kit, or the id of a portal to copy. */
    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start;
    }
}
