//! The two DER structures that hold a public RSA key.

const INTEGER: u8 = 0x02;
const BIT_STRING: u8 = 0x03;
const SEQUENCE: u8 = 0x30;

/// `1.2.840.113549.1.1.1`, and its parameters, which are null.
const RSA_ENCRYPTION: &[u8] = &[0x06, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1, 0x05, 0];

/// Modulus and exponent of a `SubjectPublicKeyInfo`, or of the `RSAPublicKey` within one.
pub(super) fn rsa_public_key(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let mut outer = Reader(bytes).only(SEQUENCE)?;
    if outer.0.first() == Some(&INTEGER) {
        return numbers(outer);
    }
    let algorithm = outer.take(SEQUENCE)?;
    let key = outer.only(BIT_STRING)?.0;
    // A bit string begins with the number of bits that are missing from its last byte.
    let (0, key) = key.split_first()? else { return None };
    // The null may be left out.
    let is_rsa = algorithm == RSA_ENCRYPTION || RSA_ENCRYPTION.strip_suffix(&[0x05, 0]) == Some(algorithm);
    if is_rsa { numbers(Reader(key).only(SEQUENCE)?) } else { None }
}

fn numbers(mut sequence: Reader<'_>) -> Option<(&[u8], &[u8])> {
    let modulus = sequence.take(INTEGER)?;
    let exponent = sequence.only(INTEGER)?.0;
    // The top bit is the sign.
    let positive = |number: &[u8]| number.first().is_some_and(|first| first & 0x80 == 0);
    (positive(modulus) && positive(exponent)).then_some((modulus, exponent))
}

/// What is left to read.
struct Reader<'b>(&'b [u8]);

impl<'b> Reader<'b> {
    /// The content of the next value, which must have this tag.
    fn take(&mut self, tag: u8) -> Option<&'b [u8]> {
        let (&[found, first], rest) = self.0.split_first_chunk()?;
        if found != tag {
            return None;
        }
        let (length, rest) = match first {
            0..=0x7f => (usize::from(first), rest),
            // Keys of the lengths that are accepted need two bytes at most.
            0x81 => rest.split_first().map(|(length, rest)| (usize::from(*length), rest))?,
            0x82 => {
                rest.split_first_chunk().map(|(length, rest)| (u16::from_be_bytes(*length).into(), rest))?
            }
            _ => return None,
        };
        let (content, rest) = rest.split_at_checked(length)?;
        self.0 = rest;
        Some(content)
    }

    /// The content of the only value that is left, to be read on.
    fn only(mut self, tag: u8) -> Option<Reader<'b>> {
        let content = self.take(tag)?;
        self.0.is_empty().then_some(Reader(content))
    }
}
