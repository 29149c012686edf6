package org.vestibule.contact.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.primefaces.PrimeFaces;
import org.vestibule.contact.view.ContactViewOutcome;
import org.vestibule.contact.view.ContactViewOutcome.Done;
import org.vestibule.contact.view.ContactViewService;
import org.vestibule.contact.view.ContactViewSummary;
import org.vestibule.shell.Texts;
import org.vestibule.shell.typed.FormReturned;

/** The commands on saved views: save what the list shows, rename, share, change, delete, and make the default. */
@Named
@RequestScoped
public class ContactViewDialogs {

    private static final String TEXTS = "contactText";
    private static final String SAVE = "saveView";
    private static final String EDIT = "editView";

    private final ContactViewService views;
    private final ContactViewMenu menu;
    private final ContactList list;
    private String name;
    private boolean shared;
    private String returned = "";

    @Inject
    ContactViewDialogs(ContactViewService views, ContactViewMenu menu, ContactList list) {
        this.views = views;
        this.menu = menu;
        this.list = list;
    }

    /** Reopens the dialog for somebody who had to sign in before the request was handled. */
    void reopen(@Observes FormReturned form) {
        returned = form.has(SAVE) ? SAVE : form.has(EDIT) ? EDIT : "";
    }

    /** Opens the dialog with the name and sharing of the open view. */
    public void edit() {
        menu.current().ifPresent(view -> {
            name = view.name();
            shared = view.shared();
        });
    }

    /** Saves what the list shows as a new view. */
    public void save() throws IOException {
        settle(views.add(name, shared, list.getState().parameters()), SAVE, "say.view.saved");
    }

    public void rename() throws IOException {
        settle(views.rename(open(), name, shared), EDIT, "say.view.changed");
    }

    public void delete() throws IOException {
        settle(views.delete(open()), null, "say.view.deleted");
    }

    /** Updates the open view to what the list shows. */
    public void saveChanges() throws IOException {
        settle(views.show(open(), list.getState().parameters()), null, "say.view.changed");
    }

    /** Makes the open view the default. */
    public void begin() throws IOException {
        settle(views.makeDefault(open()), null, "say.view.begins");
    }

    /** Makes all contacts the default. */
    public void beginWithAll() throws IOException {
        long id = open();
        views.clearDefault();
        Texts.tell(Texts.text(TEXTS, "say.view.beginsWithAll"));
        goTo(ContactList.address().with(ContactViewMenu.PARAMETER, id).toString());
    }

    /** The id of the open view; an id that no view has if none is open any more. */
    private long open() {
        return menu.current().map(ContactViewSummary::id).orElse(-1L);
    }

    /** @param form the form whose field shows a problem with the name; null for commands without a form */
    private void settle(ContactViewOutcome outcome, String form, String said) throws IOException {
        if (outcome instanceof Done done) {
            Texts.tell(Texts.text(TEXTS, said, done.name()));
            boolean gone = "say.view.deleted".equals(said);
            goTo(ContactList.address()
                    .with(ContactViewMenu.PARAMETER, gone ? ContactViewMenu.ALL : done.id())
                    .toString());
        } else {
            String field = form == null ? null : form + ":name";
            Texts.refuse(field, Texts.text(TEXTS, "view." + outcome, ContactViewService.MAX_NAME));
            if (field != null) {
                PrimeFaces.current().focus(field);
            }
        }
    }

    private static void goTo(String address) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(address);
    }

    /** The dialog that is open when the page loads; empty if there is none. */
    public String getReturned() {
        return returned;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Whether the caller made the open view, and so decides whether it is shared. */
    public boolean isMine() {
        return menu.current().filter(ContactViewSummary::mine).isPresent();
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }
}
