package org.vestibule.mail.message;

import org.vestibule.mail.message.MessageTemplates.Rendered;
import org.vestibule.mail.wording.EmailWording;

/** Renders an e-mail with words that aren't stored and may break the rules. */
public interface WordingPreview {

    /** The e-mail with these words; placeholders that the message doesn't have stay as they were typed. */
    Rendered show(EmailWording wording, SampleEmailData data);
}
