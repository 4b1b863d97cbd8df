"""Citizens: surveys, dialogues, feedback and its receivers, initiatives, and what plans promise about them.

Works on the `Network`. Nobody who asked is named here or anywhere. A new kind of paper about citizens is a module
here only if something is worked out of it; its page finds it by its schema class.

What a page is about is data, too: `chuyen_de` on a task or directive leads from the page of dialogues, surveys,
initiatives or feedback to the promise; nothing is found by words. Surveys are counts: levels add up to the answers.
Days to answer are a bound ("không quá") where a year's holidays are not known."""
