package org.vestibule.widget.internal.kind;

import java.util.List;
import java.util.function.Supplier;
import org.vestibule.widget.PropertyKind;
import org.vestibule.widget.ValueViolation;
import org.vestibule.widget.internal.guard.FailedForm;
import org.vestibule.widget.internal.guard.WidgetFailure;

/** Calls a property's kind, which may be from another jar: logs its failures, so that the page or form continues. */
final class KindCall {

    /** The violation if the kind itself failed, so that the author isn't blamed. */
    static final ValueViolation FAILED = new ValueViolation(FailedForm.TEXTS, "editorFailed", List.of());

    private KindCall() {}

    /** The kind's result, or {@code otherwise} if it fails. Failures that aren't its fault are rethrown. */
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
