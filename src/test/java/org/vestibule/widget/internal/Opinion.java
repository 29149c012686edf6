package org.vestibule.widget.internal;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.vestibule.widget.PlacementScoped;
import org.vestibule.widget.TakenForm;

/** The bean of the widget {@code opinion}: each placement has its own. */
@Named
@PlacementScoped
public class Opinion {

    @Inject
    private TakenForm taken;

    private String text;
    private boolean refused;

    public String getText() {
        return text;
    }

    public void setText(String typed) {
        text = typed;
    }

    public boolean isRefused() {
        return refused;
    }

    /** Accepts any text except "no". */
    public void send() throws IOException {
        refused = "no".equals(text);
        if (!refused) {
            taken.leadBack();
        }
    }
}
