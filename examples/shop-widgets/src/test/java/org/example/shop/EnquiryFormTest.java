package org.example.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.widget.TakenForm;
import org.vestibule.widget.WidgetContext;

class EnquiryFormTest {

    private final EnquiryForm form = new EnquiryForm();

    @BeforeEach
    void isOnAPageOfAPortal() {
        form.enquiries = mock(Enquiries.class);
        form.taken = mock(TakenForm.class);
        form.context = mock(WidgetContext.class);
        when(form.context.getPortal())
                .thenReturn(new WidgetContext.Portal("fern", "Fern & Field", "/site/fern", Locale.ENGLISH));
        when(form.context.getUser())
                .thenReturn(Optional.of(new WidgetContext.User(1, 7, "Ada Byron", "ada@example.org", Set.of())));
    }

    @Test
    void storesAQuestionAndLeadsBack() throws Exception {
        form.setEmail(form.getEmail());
        form.setQuestion(" How long is it? ");
        form.send("Ash bench");

        verify(form.enquiries).store(new Enquiry("fern", "Ash bench", 7L, "ada@example.org", "How long is it?"));
        verify(form.taken).leadBack();
    }

    @Test
    void refusesAnEmptyQuestionAndKeepsTheAddress() throws Exception {
        form.setEmail("bob@example.org");
        form.setQuestion(" ");
        form.send("Ash bench");

        assertThat(form.getQuestionProblem()).isEqualTo("problem.question");
        assertThat(form.getEmail()).isEqualTo("bob@example.org");
        verify(form.enquiries, never()).store(any());
    }
}
