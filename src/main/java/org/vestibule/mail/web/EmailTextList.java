package org.vestibule.mail.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vestibule.mail.wording.EmailMessage;
import org.vestibule.mail.wording.EmailText;
import org.vestibule.mail.wording.EmailTextService;
import org.vestibule.mail.wording.ShippedWording;
import org.vestibule.shell.Languages;
import org.vestibule.shell.Texts;

/** The list of a portal's e-mails on its record, each with its words in each language. */
@Named
@RequestScoped
public class EmailTextList {

    private final EmailTextService texts;

    private Collection<List<EmailText>> rows;

    @Inject
    public EmailTextList(EmailTextService texts) {
        this.texts = texts;
    }

    /** A row for each message, with its words in the order of the languages. */
    public Collection<List<EmailText>> of(long portalId) {
        if (rows == null) {
            Map<EmailMessage, List<EmailText>> byMessage = texts.of(portalId).stream()
                    .collect(Collectors.groupingBy(EmailText::message, LinkedHashMap::new, Collectors.toList()));
            rows = byMessage.values();
        }
        return rows;
    }

    /** The tags of the languages of the portal's e-mails, in the order of the rows. */
    public List<String> languages(long portalId) {
        return of(portalId).stream()
                .findFirst()
                .map(row -> row.stream().map(EmailText::language).toList())
                .orElse(List.of());
    }

    /** The tags of the languages that the portal added. */
    public List<String> added(long portalId) {
        return languages(portalId).stream()
                .filter(tag -> !ShippedWording.isShipped(tag))
                .toList();
    }

    /** The tags of the languages that the portal can add, by their names in the language of the screen. */
    public List<String> addable(long portalId) {
        Collator byName = Collator.getInstance(
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
        return ShippedWording.further().stream()
                .filter(tag -> !languages(portalId).contains(tag))
                .sorted(Comparator.comparing(Languages::named, byName))
                .toList();
    }

    /** How many of the portal's e-mails have no words in an added language. */
    public long missing(long portalId, String language) {
        return of(portalId).stream()
                .flatMap(List::stream)
                .filter(text -> text.language().equals(language) && !text.isOwn())
                .count();
    }

    /** Whether an added language is complete: how many words are missing, or that e-mails are written in it. */
    public String state(long portalId, String language) {
        return Texts.text("mailText", "texts.say.language", missing(portalId, language), Languages.named(language));
    }

    /** Removes an added language with its words. */
    public void remove(long portalId, String language) {
        int removed = texts.removeLanguage(portalId, language);
        rows = null;
        Texts.tellHere(Texts.text("mailText", "texts.say.languageRemoved", removed, Languages.named(language)));
    }
}
