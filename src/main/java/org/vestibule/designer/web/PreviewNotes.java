package org.vestibule.designer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.vestibule.page.Page;
import org.vestibule.portal.PortalAddress;
import org.vestibule.portal.PortalRole;
import org.vestibule.widget.internal.Rehearsal;

/** What an author has to know about a preview beside what it shows: that the person would not see the page, and why. */
@Named
@RequestScoped
public class PreviewNotes {

    private final Rehearsal rehearsal;

    private Page page;
    private Onlooker onlooker;
    private DesignerTexts texts;

    @Inject
    public PreviewNotes(Rehearsal rehearsal) {
        this.rehearsal = rehearsal;
    }

    void take(Page shown, Onlooker to, DesignerTexts inLanguage) {
        page = shown;
        onlooker = to;
        texts = inLanguage;
    }

    /** The notes as one text, in the author's language; empty for none. */
    public String getText() {
        List<String> notes = new ArrayList<>();
        List<Long> roles = onlooker.roles().stream().map(PortalRole::id).toList();
        if (!page.opensTo(onlooker.signedIn(), roles)) {
            notes.add(texts.text("preview.closed." + page.access()));
        }
        rehearsal
                .destination()
                .filter(address -> !address.equals(PortalAddress.local(page.portal(), page.path())))
                .ifPresent(address -> notes.add(texts.text("preview.leadsTo", address)));
        return String.join(" ", notes);
    }
}
