package org.vestibule.contact.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.vestibule.contact.ErasePersonalData;
import org.vestibule.contact.ErasureOutcome;
import org.vestibule.contact.ErasureOutcome.Erased;
import org.vestibule.contact.ErasureOutcome.ErasedBefore;
import org.vestibule.shell.Texts;

/** The command Erase data on a contact's record, which then shows what remains of the contact. */
@Named
@ApplicationScoped
public class ContactErasure {

    private static final String TEXTS = "contactText";

    private final ErasePersonalData erasure;

    @Inject
    ContactErasure(ErasePersonalData erasure) {
        this.erasure = erasure;
    }

    public void erase(long id, String name) throws IOException {
        ErasureOutcome outcome = erasure.of(id);
        if (outcome instanceof Erased erased) {
            // Without the name, which has just been erased.
            Texts.tell(Texts.text(TEXTS, "say.erased", erased.contact().name()));
        } else if (outcome instanceof ErasedBefore erased) {
            Texts.tell(Texts.text(TEXTS, "say.erased.before", erased.contact().changedBy()));
        } else if (outcome instanceof ErasureOutcome.Unknown) {
            Texts.refuse(null, Texts.text(TEXTS, "say.unknown", name));
            return;
        }
        FacesContext.getCurrentInstance().getExternalContext().redirect("/crm/contacts/" + id);
    }
}
