package org.example.shop;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.sql.SQLException;
import org.vestibule.widget.PlacementScoped;
import org.vestibule.widget.TakenForm;
import org.vestibule.widget.WidgetContext;

/** What was typed into the form of one enquiry widget, and what is wrong with it. */
@Named
@PlacementScoped
public class EnquiryForm {

    private static final int MAX_LENGTH = 1000;

    @Inject
    Enquiries enquiries;

    @Inject
    WidgetContext context;

    @Inject
    TakenForm taken;

    private String email;
    private String question;
    private String emailProblem;
    private String questionProblem;

    /** Checks and stores it; then the visitor's browser loads the page anew. */
    public void send(String product) throws IOException, SQLException {
        emailProblem = email != null && email.matches("[^@\\s]{1,64}@[^@\\s]{1,189}") ? null : "problem.email";
        questionProblem = question == null || question.isBlank()
                ? "problem.question"
                : question.length() > MAX_LENGTH ? "problem.length" : null;
        if (isRefused()) {
            return;
        }
        Long contact = context.getUser().map(WidgetContext.User::contact).orElse(null);
        enquiries.store(new Enquiry(context.getPortal().key(), product, contact, email.strip(), question.strip()));
        taken.leadBack();
    }

    /** What the visitor typed; at first the address of who is signed in. */
    public String getEmail() {
        return email == null ? context.getUser().map(WidgetContext.User::email).orElse("") : email;
    }

    public void setEmail(String typed) {
        email = typed;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String typed) {
        question = typed;
    }

    public boolean isRefused() {
        return emailProblem != null || questionProblem != null;
    }

    /** The key of the text that says what is wrong; null where nothing is. */
    public String getEmailProblem() {
        return emailProblem;
    }

    public String getQuestionProblem() {
        return questionProblem;
    }
}
