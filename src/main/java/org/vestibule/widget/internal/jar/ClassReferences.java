package org.vestibule.widget.internal.jar;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The classes and members that a compiled class uses, from its constant pool (The Java Virtual Machine Specification,
 * 4.4).
 *
 * @param classes the names of classes, with slashes
 * @param members their fields and methods
 */
record ClassReferences(List<String> classes, List<Member> members) {

    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final int STRING = 8;
    private static final int FIELD = 9;
    private static final int INTERFACE_METHOD = 11;
    private static final int NAME_AND_TYPE = 12;
    private static final int METHOD_HANDLE = 15;
    private static final int METHOD_TYPE = 16;
    private static final int MODULE = 19;

    /**
     * A field or a method.
     *
     * @param descriptor its type in the syntax of class files: {@code ()Ljava/lang/String;}
     */
    record Member(String owner, String name, String descriptor) {
        boolean isMethod() {
            return descriptor.startsWith("(");
        }
    }

    private record Constant(int tag, int first, int second, String text) {}

    static ClassReferences of(InputStream classFile) throws IOException {
        var data = new DataInputStream(classFile);
        data.readInt();
        data.readInt();
        Constant[] constants = new Constant[data.readUnsignedShort()];
        for (int i = 1; i < constants.length; i++) {
            constants[i] = constant(data);
            if (constants[i].tag() == LONG || constants[i].tag() == DOUBLE) {
                i++;
            }
        }
        var classes = new TreeSet<String>();
        List<Member> members = new ArrayList<>();
        for (Constant each : constants) {
            if (each != null && each.tag() == CLASS) {
                classes.add(named(constants, each).replaceFirst("^\\[+L?", "").replace(";", ""));
            } else if (each != null && each.tag() >= FIELD && each.tag() <= INTERFACE_METHOD) {
                Constant owner = constants[each.first()];
                Constant signature = constants[each.second()];
                members.add(new Member(
                        named(constants, owner),
                        constants[signature.first()].text(),
                        constants[signature.second()].text()));
            }
        }
        return new ClassReferences(List.copyOf(classes), members);
    }

    private static String named(Constant[] constants, Constant ofClass) {
        return constants[ofClass.first()].text();
    }

    private static Constant constant(DataInputStream data) throws IOException {
        int tag = data.readUnsignedByte();
        if (tag == UTF8) {
            return new Constant(tag, 0, 0, data.readUTF());
        } else if (tag == METHOD_HANDLE) {
            return new Constant(tag, data.readUnsignedByte(), data.readUnsignedShort(), "");
        } else if (tag == CLASS || tag == STRING || tag == METHOD_TYPE || tag >= MODULE) {
            return new Constant(tag, data.readUnsignedShort(), 0, "");
        } else if (tag == LONG || tag == DOUBLE) {
            data.readLong();
            return new Constant(tag, 0, 0, "");
        } else if (tag < LONG) {
            data.readInt();
            return new Constant(tag, 0, 0, "");
        } else if (tag > NAME_AND_TYPE && tag < METHOD_HANDLE) {
            throw new IOException("constant " + tag + " is unknown");
        }
        return new Constant(tag, data.readUnsignedShort(), data.readUnsignedShort(), "");
    }
}
