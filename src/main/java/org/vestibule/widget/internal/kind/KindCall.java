package org.vestibule.widget.internal.kind;

import java.util.List;
import java.util.function.Supplier;
import org.vestibule.widget.PropertyKind;
import org.vestibule.widget.ValueViolation;
import org.vestibule.widget.internal.guard.FailedForm;
import org.vestibule.widget.internal.guard.WidgetFailure;

/** Calls a property's kind, which may be from another's jar and fail: the log says so, and the page or form goes on. */
final class KindCall {

    /** The fault is the kind's, not the author's. */
    static final ValueViolation FAILED = new ValueViolation(FailedForm.TEXTS, "editorFailed", List.of());

    private KindCall() {}

    /** What the kind gives, or what holds where it fails. What is no fault of its own is passed on. */
    static <T> T of(PropertyKind kind, String property, Supplier<T> call, T otherwise) {
        try {
            return call.get();
        } catch (RuntimeException | Error e) {
            WidgetFailure.requireOwnFault(e);
            WidgetFailure.tellOfKind(kind, property, e);
            return otherwise;
        }
    }
}
