package org.vestibule.shell.problem;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Makes Faces use the {@link RecoveringExceptionHandler}. */
public class RecoveringExceptionHandlerFactory extends ExceptionHandlerFactory {

    public RecoveringExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new RecoveringExceptionHandler(getWrapped().getExceptionHandler());
    }
}
