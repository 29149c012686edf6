package org.vestibule.contact.web;

import static org.vestibule.shell.Texts.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.primefaces.PrimeFaces;
import org.vestibule.contact.owner.ChangeOwnerOutcome;
import org.vestibule.contact.owner.ChangeOwnerOutcome.Changed;
import org.vestibule.contact.owner.ContactOwner;
import org.vestibule.contact.owner.ContactOwnerService;
import org.vestibule.shared.RecordNumber;
import org.vestibule.shell.Texts;
import org.vestibule.shell.typed.FormReturned;

/** The dialog Change owner of a contact's record, and the name of the present owner. */
@Named
@RequestScoped
public class ChangeOwnerDialog {

    private static final String TEXTS = "contactText";
    private static final String FIELD = "changeOwner:owner";

    private final ContactPage record;
    private final ContactOwnerService owners;

    private Optional<ContactOwner> current;
    private List<ContactOwner> choices;
    private String owner = "";
    private boolean returned;

    @Inject
    ChangeOwnerDialog(ContactPage record, ContactOwnerService owners) {
        this.record = record;
        this.owners = owners;
    }

    /** Opens the dialog with the present owner selected. */
    public void open() {
        owner = current().map(each -> String.valueOf(each.id())).orElse("");
    }

    /** Reopens the dialog for somebody who had to sign in before the request was handled. */
    void reopen(@Observes FormReturned form) {
        returned = form.has("changeOwner");
    }

    public void change() {
        ChangeOwnerOutcome outcome =
                owners.change(record.getId(), RecordNumber.in(owner).orElse(null));
        current = null;
        if (outcome instanceof Changed changed) {
            Texts.tellHere(
                    changed.owner() == null
                            ? text(TEXTS, "say.owner.nobody", changed.contactName())
                            : text(
                                    TEXTS,
                                    "say.owner",
                                    changed.contactName(),
                                    changed.owner().name()));
            PrimeFaces.current().ajax().addCallbackParam("done", true);
        } else {
            Texts.refuse(FIELD, text(TEXTS, "owner." + outcome));
            PrimeFaces.current().focus(FIELD);
        }
    }

    /** The owner's name; null if there is no owner. */
    public String getOwnerName() {
        return current().map(ContactOwner::name).orElse(null);
    }

    private Optional<ContactOwner> current() {
        if (current == null) {
            current = Optional.ofNullable(record.getId()).flatMap(owners::of);
        }
        return current;
    }

    /** The possible owners, and the present owner if not among them. */
    public List<ContactOwner> getChoices() {
        if (choices == null) {
            choices = new ArrayList<>(owners.choices());
            current().filter(each -> !choices.contains(each)).ifPresent(choices::add);
        }
        return choices;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    /** Whether the dialog is open when the page loads. */
    public boolean isReturned() {
        return returned;
    }
}
