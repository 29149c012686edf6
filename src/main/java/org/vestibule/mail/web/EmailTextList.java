package org.vestibule.mail.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vestibule.mail.wording.EmailMessage;
import org.vestibule.mail.wording.EmailText;
import org.vestibule.mail.wording.EmailTextService;
import org.vestibule.mail.wording.ShippedWording;

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

    public List<String> getLanguages() {
        return ShippedWording.languages();
    }
}
