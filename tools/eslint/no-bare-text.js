const letters = /\p{L}/u;

/** The product's name is the same in every language. */
const sameInEveryLanguage = new Set(['Samsyn']);

/** Attributes (and components' inputs of the same name) that people read or hear. */
const read = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'matTooltip',
  'placeholder',
  'title',
]);

/** Elements whose text is code for a machine: the name of a glyph. */
const machineText = new Set(['mat-icon']);

const elementAround = (node) => {
  let around = node.parent;
  while (around && around.type !== 'Element') around = around.parent;
  return around?.name;
};

/** The texts that an expression may come to; not those that it hands to a function, which are keys. */
function textsOf(expression) {
  switch (expression.type) {
    case 'ASTWithSource':
      return textsOf(expression.ast);
    case 'Interpolation':
      return [...expression.strings, ...expression.expressions.flatMap(textsOf)];
    case 'LiteralPrimitive':
      return typeof expression.value === 'string' ? [expression.value] : [];
    case 'TemplateLiteral':
      return expression.elements.map(({ text }) => text);
    case 'ParenthesizedExpression':
      return textsOf(expression.expression);
    case 'Conditional':
      return [...textsOf(expression.trueExp), ...textsOf(expression.falseExp)];
    case 'Binary':
      return ['+', '??', '||', '&&'].includes(expression.operation)
        ? [...textsOf(expression.left), ...textsOf(expression.right)]
        : [];
    default:
      return [];
  }
}

/** Everything people read comes from the translations: a template holds keys, no words. */
export const noBareText = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { bare: "'{{text}}' is text for people: move it to the translations." },
  },
  create(context) {
    const { parserServices } = context.sourceCode;
    const report = (node, text) => {
      const words = text.trim();
      if (!letters.test(words) || sameInEveryLanguage.has(words)) return;
      const loc = parserServices.convertNodeSourceSpanToLoc(node.sourceSpan);
      context.report({ loc, messageId: 'bare', data: { text: words.slice(0, 40) } });
    };
    return {
      Text: (node) => {
        if (!machineText.has(elementAround(node))) report(node, node.value);
      },
      BoundText: (node) => {
        if (machineText.has(elementAround(node))) return;
        for (const text of textsOf(node.value)) report(node, text);
      },
      TextAttribute: (node) => {
        if (read.has(node.name)) report(node, node.value);
      },
      BoundAttribute: (node) => {
        if (!read.has(node.name)) return;
        for (const text of textsOf(node.value)) report(node, text);
      },
    };
  },
};
