//! The permissions of version 2, which are packed: `per` names them once, and `fpm` has for each feature a
//! number whose bits say which of them it has.

/// What a bit mask may have, in decimal digits: enough for more permissions than fit into a token.
const MOST_DIGITS: usize = 4096;

/// All permissions, as `org:{feature}:{permission}`.
///
/// `features` are those of the organization only, and the first number belongs to the first of them. Where
/// `per` and `fpm` are not both there, there are none; a number that is malformed grants nothing.
pub(super) fn unpack(features: &[String], per: &str, fpm: &str) -> Vec<String> {
    if per.is_empty() || fpm.is_empty() {
        return Vec::new();
    }
    let permissions: Vec<&str> = per.split(',').map(str::trim).collect();
    let mut unpacked = Vec::new();
    for (feature, mask) in features.iter().zip(fpm.split(',')) {
        let Some(mask) = Bits::parse(mask.trim()) else { continue };
        let granted = permissions.iter().enumerate().filter(|(bit, name)| !name.is_empty() && mask.has(*bit));
        unpacked.extend(granted.map(|(_, permission)| format!("org:{feature}:{permission}")));
    }
    unpacked
}

/// A number of any size, the lowest bits first.
struct Bits(Vec<u64>);

impl Bits {
    fn parse(decimal: &str) -> Option<Self> {
        if decimal.is_empty() || decimal.len() > MOST_DIGITS || !decimal.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        if let Ok(small) = decimal.parse() {
            return Some(Self(vec![small]));
        }
        let mut words: Vec<u64> = Vec::new();
        for digit in decimal.bytes() {
            let mut carry = u128::from(digit - b'0');
            for word in &mut words {
                let sum = u128::from(*word) * 10 + carry;
                *word = sum as u64; // the lower half
                carry = sum >> 64;
            }
            if carry > 0 {
                words.push(carry as u64); // less than 10
            }
        }
        Some(Self(words))
    }

    fn has(&self, bit: usize) -> bool {
        self.0.get(bit / 64).is_some_and(|word| word >> (bit % 64) & 1 == 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(decimal: &str) -> Vec<usize> {
        let bits = Bits::parse(decimal).unwrap();
        (0..512).filter(|bit| bits.has(*bit)).collect()
    }

    #[test]
    fn numbers_of_any_size() {
        assert_eq!(set("0"), [0; 0]);
        assert_eq!(set("0005"), [0, 2]);
        assert_eq!(set("18446744073709551615"), (0..64).collect::<Vec<_>>());
        assert_eq!(set("18446744073709551616"), [64]);
        assert_eq!(set("680564733841876926926749214863536422912"), [129]);
        for wrong in ["", "-1", "+1", "1.0", "0x1", " 1", "1e3", "٣"] {
            assert!(Bits::parse(wrong).is_none(), "{wrong}");
        }
    }
}
