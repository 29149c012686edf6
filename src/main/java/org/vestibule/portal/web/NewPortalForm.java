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

/** The dialog for a new portal. */
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

    /** Begins anew, with the language of the screen. */
    public void begin() {
        name = null;
        address = null;
        suggested = null;
        start = KIT;
        language = FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
        formKey = UUID.randomUUID().toString();
    }

    /** Opens again for someone who had to sign in before the form was heard. */
    void reopen(@Observes FormReturned form) {
        if (form.has(FORM)) {
            begin();
            returned = true;
        }
    }

    /** Suggests an address from the name, which the script enters where nobody has typed another. */
    public void suggest() {
        suggested = createPortal.suggestAddress(name);
        PrimeFaces.current().ajax().addCallbackParam("address", suggested);
    }

    /** Makes the portal and leads to its record. */
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

    /** Whether the address is somebody's own, so that no suggestion takes its place. */
    public boolean isAddressTyped() {
        return returned || address != null && !address.isBlank() && !address.equals(suggested);
    }

    /** Whether the dialog is to stand open when the page has loaded. */
    public boolean isReturned() {
        return returned;
    }

    /** The languages that the pages of a new portal can be written in. */
    public List<String> getLanguages() {
        return Languages.all();
    }

    /** Names the form: it travels with the form, which makes one portal however often it is sent. */
    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = Optional.ofNullable(formKey(formKey)).orElse(this.formKey);
    }

    /** What a form is named by; null where a form can't be named so. */
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

    /** What a copy of a portal is called where one chooses what to begin with. */
    public String copyOf(Portal original) {
        return Texts.text(TEXTS, "say.copyOf", original.name(), original.key());
    }

    /** What the portal begins with: the starter kit, or the number of a portal. */
    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start;
    }
}
