package org.vestibule.widget;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps a broken widget from breaking the page: what fails while the widget within is built or rendered is logged, and
 * nothing of it is written but, where there is one, the facet {@code broken}.
 */
@FacesComponent(Guarded.TYPE)
public class Guarded extends UIComponentBase {

    static final String TYPE = "org.vestibule.widget.Guarded";

    private static final String BROKEN = "broken";

    /** The attribute that names the widget and its placement, for the log. */
    private static final String OF = "of";

    private static final Logger LOG = Logger.getLogger(Guarded.class.getName());

    private transient boolean failed;

    @Override
    public String getFamily() {
        return TYPE;
    }

    /** Takes away what was built so far of a widget that can't be built. */
    void fail(Exception reason) {
        failed = true;
        getChildren().clear();
        LOG.log(Level.WARNING, reason, () -> told("built"));
    }

    private String told(String what) {
        return "The widget " + getAttributes().get(OF) + " of "
                + getFacesContext().getViewRoot().getViewId() + " can't be " + what + ", and is left out";
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext faces) throws IOException {
        ResponseWriter page = faces.getResponseWriter();
        var written = new StringWriter();
        ResponseWriter aside = page.cloneWithWriter(written);
        faces.setResponseWriter(aside);
        try {
            super.encodeChildren(faces);
            aside.flush();
        } catch (RuntimeException e) {
            failed = true;
            LOG.log(Level.WARNING, e, () -> told("rendered"));
        } finally {
            faces.setResponseWriter(page);
        }
        if (!failed) {
            page.write(written.toString());
        } else if (getFacet(BROKEN) != null) {
            getFacet(BROKEN).encodeAll(faces);
        }
    }
}
