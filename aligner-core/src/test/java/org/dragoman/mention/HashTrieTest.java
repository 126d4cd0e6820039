package org.dragoman.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HashTrieTest {
    @Test
    void everyPathThatWasAddedIsFoundAgainAndNoOther() {
        HashTrie trie = new HashTrie();
        Map<String, Integer> nodes = new HashMap<>();
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String word = word(random);
            nodes.put(word, add(trie, word));
        }
        nodes.forEach((word, node) -> assertThat(walk(trie, word)).isEqualTo(node));
        for (int i = 0; i < 5_000; i++) {
            String word = word(random) + 'z';
            assertThat(walk(trie, word)).isNegative();
        }
    }

    @Test
    void nodeKnowsWhetherItHasChildren() {
        HashTrie trie = new HashTrie();
        int leaf = add(trie, "ab");
        assertThat(trie.hasChildren(0)).isTrue();
        assertThat(trie.hasChildren(leaf)).isFalse();
        trie.childOrNew(leaf, 'c');
        assertThat(trie.hasChildren(leaf)).isTrue();
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int length = 1 + random.nextInt(8);
        for (int i = 0; i < length; i++) {
            word.append((char) ('a' + random.nextInt(12)));
        }
        return word.toString();
    }

    private static int add(HashTrie trie, String word) {
        int node = 0;
        for (char c : word.toCharArray()) {
            node = trie.childOrNew(node, c);
        }
        return node;
    }

    private static int walk(HashTrie trie, String word) {
        int node = 0;
        for (char c : word.toCharArray()) {
            node = trie.child(node, c);
            if (node < 0) {
                return -1;
            }
        }
        return node;
    }
}
