package org.vestibule.member.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;
import org.vestibule.member.access.PortalAccess;
import org.vestibule.member.access.PortalAccessService;
import org.vestibule.shell.Texts;

/** The dialog that confirms deactivating a contact, and offers to close its access to portals. */
@Named
@ViewScoped
public class DeactivationDialog implements Serializable {

    private final PortalAccessService access;

    private long contactId;
    private String contactName;
    private Map<String, String> portals = Map.of();
    private String[] chosen = {};

    @Inject
    public DeactivationDialog(PortalAccessService access) {
        this.access = access;
    }

    /** Reads the contact's open accounts; all are selected for closing at first. */
    public void open(long contact, String name) {
        contactId = contact;
        contactName = name;
        portals = access.of(contact).stream()
                .filter(PortalAccess::open)
                .collect(Collectors.toMap(
                        each -> String.valueOf(each.userId()),
                        PortalAccess::portalName,
                        (first, second) -> first,
                        LinkedHashMap::new));
        chosen = portals.keySet().toArray(String[]::new);
    }

    public void deactivate() throws IOException {
        access.deactivate(
                contactId,
                Arrays.stream(chosen == null ? new String[0] : chosen)
                        .map(Long::valueOf)
                        .toList());
        Texts.tell(Texts.text("memberText", "deactivate.done", contactName));
        FacesContext.getCurrentInstance().getExternalContext().redirect("/crm/contacts/" + contactId);
    }

    /** The dialog's question. */
    public String getQuestion() {
        return contactName == null ? null : Texts.text("memberText", "deactivate.question", contactName);
    }

    /** The names of the portals that the contact can sign in to, by the ids of its users there. */
    public Map<String, String> getPortals() {
        return portals;
    }

    public String[] getChosen() {
        return chosen;
    }

    public void setChosen(String[] chosen) {
        this.chosen = chosen;
    }
}
