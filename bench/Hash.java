import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * What one hash of a password takes of a processor, with the library and the parameters of the server's PasswordHasher, for
 * pages.sh: {@code java -cp <password4j and what it needs> bench/Hash.java [hashes]}. The first half doesn't count.
 */
public class Hash {

    public static void main(String[] arguments) {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        Argon2Function argon2id = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);
        hash(argon2id, count / 2);
        long used = processor();
        hash(argon2id, count / 2);
        System.out.printf(Locale.ROOT, "%.1f%n", (processor() - used) / 1e6 / (count / 2));
    }

    private static void hash(Argon2Function argon2id, int times) {
        for (int i = 0; i < times; i++) {
            Password.hash("a tide of paper boats").addRandomSalt(16).with(argon2id);
        }
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
